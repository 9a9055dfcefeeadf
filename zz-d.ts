import { askDistrict } from './bench/spark/district.ts'
console.log(JSON.stringify(await askDistrict(300), null, 1).slice(0, 6000))
