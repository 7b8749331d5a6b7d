// src/transfer/remembered.ts
function remembered(work) {
	let result;
	const ask = async () => {
		const mine = result ??= work();
		try {
			return await mine;
		} catch (error) {
			if (result === mine) result = void 0;
			throw error;
		}
	};
	return Object.assign(ask, { forget: () => {
		result = void 0;
	} });
}

export { remembered as t };