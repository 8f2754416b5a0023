/** Why a picture could not be made, in the reader's language. */
export class PictureFault extends Error {
	override name = 'PictureFault';
}
