/** The first 64 primes, whose roots give the constants of the standard. */
const PRIMES: number[] = [];
for (let number = 2; PRIMES.length < 64; number++) {
	if (PRIMES.every((prime) => number % prime !== 0)) PRIMES.push(number);
}
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** SHA-256 (FIPS 180-4) of bytes that come in pieces, which the browser's own cannot do. */
export class Sha256 {
	readonly #state = Int32Array.from(START);
	readonly #words = new Int32Array(64);
	readonly #block = new Uint8Array(64);
	#held = 0;
	#length = 0;

	update(bytes: Uint8Array): void {
		this.#length += bytes.length;
		let at = 0;
		if (this.#held > 0) {
			at = Math.min(64 - this.#held, bytes.length);
			this.#block.set(bytes.subarray(0, at), this.#held);
			this.#held += at;
			if (this.#held < 64) return;
			this.#mix(this.#block, 0);
			this.#held = 0;
		}
		for (; at + 64 <= bytes.length; at += 64) this.#mix(bytes, at);
		this.#block.set(bytes.subarray(at));
		this.#held = bytes.length - at;
	}

	/** The hash of all pieces: 32 bytes. */
	digest(): Uint8Array {
		const bits = this.#length * 8;
		const end = new Uint8Array(this.#held < 56 ? 64 - this.#held : 128 - this.#held);
		end[0] = 0x80;
		const view = new DataView(end.buffer);
		view.setUint32(end.length - 8, Math.floor(bits / 2 ** 32));
		view.setUint32(end.length - 4, bits >>> 0);
		this.update(end);
		const out = new DataView(new ArrayBuffer(32));
		for (const [index, word] of this.#state.entries()) out.setInt32(index * 4, word);
		return new Uint8Array(out.buffer);
	}

	#mix(bytes: Uint8Array, at: number): void {
		const words = this.#words;
		for (let index = 0; index < 16; index++) {
			const from = at + index * 4;
			words[index] =
				((bytes[from] as number) << 24) |
				((bytes[from + 1] as number) << 16) |
				((bytes[from + 2] as number) << 8) |
				(bytes[from + 3] as number);
		}
		for (let index = 16; index < 64; index++) {
			const early = words[index - 15] as number;
			const late = words[index - 2] as number;
			const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
			const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
			words[index] =
				((words[index - 16] as number) + low + (words[index - 7] as number) + high) | 0;
		}
		let [a, b, c, d, e, f, g, h] = this.#state as unknown as [
			...[number, number, number, number, number, number, number, number]
		];
		for (let index = 0; index < 64; index++) {
			const choice = (e & f) ^ (~e & g);
			const sumE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
			const first =
				(h + sumE + choice + (CONSTANTS[index] as number) + (words[index] as number)) | 0;
			const sumA = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
			const second = (sumA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
		}
		for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
			this.#state[index] = ((this.#state[index] as number) + word) | 0;
		}
	}
}
