// The checker, apart from the page so that typing never waits for it. A message is
// {id, call, post}; the answer {id, call, answer} or {id, call, error}.
"use strict";
importScripts("wasm_exec.js");

// unpacked is the program, whether or not the host took its packing off on the way.
async function unpacked(name) {
	const response = await fetch(name);
	if (!response.ok) throw new Error(name + ": " + response.status);
	const data = await response.arrayBuffer();
	const [a, b] = new Uint8Array(data, 0, 2);
	if (a !== 0x1f || b !== 0x8b) return data;
	return new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

const ready = (async () => {
	const go = new Go();
	const { instance } = await WebAssembly.instantiate(await unpacked("checker.wasm.gz"), go.importObject);
	go.run(instance).then(() => postMessage({ call: "ended" }));
	return self.endorse;
})();

self.onmessage = async ({ data: { id, call, post } }) => {
	try {
		postMessage({ id, call, answer: JSON.parse((await ready)[call](post)) });
	} catch (error) {
		postMessage({ id, call, error: String(error) });
	}
};
