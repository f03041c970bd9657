/* The reader's script of the built site and of its edition on a disk: the page stands in the document as it is. */
import { startReader } from './reader';

startReader();
