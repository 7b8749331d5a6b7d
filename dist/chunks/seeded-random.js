// src/statistics/seeded-random.ts
function seededRandom(seed) {
	let state = Math.trunc(seed) ^ Math.trunc(seed / 2 ** 32);
	const fill = () => {
		state = state + 2654435769 | 0;
		let z = Math.imul(state ^ state >>> 16, 569420461);
		z = Math.imul(z ^ z >>> 15, 1935289751);
		return z ^ z >>> 15;
	};
	let [a, b, c, d] = [
		fill(),
		fill(),
		fill(),
		fill()
	];
	const next = () => {
		const five = Math.imul(b, 5);
		const result = Math.imul(five << 7 | five >>> 25, 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = d << 11 | d >>> 21;
		return result / 2 ** 32;
	};
	return {
		next,
		below: (n) => Math.floor(next() * n)
	};
}
function shuffle(values, random) {
	for (let i = values.length - 1; i > 0; i--) {
		const j = random.below(i + 1);
		const held = values[i] ?? 0;
		values[i] = values[j] ?? 0;
		values[j] = held;
	}
}

export { shuffle as n, seededRandom as t };