/** Tests that start jobs one after the other keep their threads, as a server does. */
import { keepUsed } from './thread.ts'

keepUsed(1)
