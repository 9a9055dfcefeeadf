/** One comparison of a folder, with the time of each step and the most memory this process ever held. */
import { compareDirectory } from '#modules/truth/comparison/compare-directory'
import { luozhuang2018 } from '#policy/luozhuang-2018/pack'
import { peakMB } from './peak.ts'

const begun = performance.now()
const compared = await compareDirectory(process.argv[2]!, luozhuang2018, {
  threads: 2,
  memory: '2GB',
  progress: (sentence) => process.stderr.write(`${sentence}\n`),
})
const total = Math.round((performance.now() - begun) / 10) / 100
const { seconds, found } = compared
process.send!({ doubts: found.doubts.length, seconds: { ...seconds, total }, peakMB: peakMB() })
compared.close()
process.disconnect()
