import { n as __esmMin } from "./rolldown-runtime.js";
import { Ht as cairnRoot, It as init_errors, Lt as messageOf, Mt as UserError, Wt as init_version, ct as digestOfFile, lt as init_digest } from "./kernel.js";
import { n as nativeLog, t as init_native_log } from "./native-log.js";
import { i as readNpmSettings, n as npmCertificates, r as npmProject, t as init_npm_settings } from "./npm-settings.js";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { lstat, readdir, rm } from "node:fs/promises";
import { homedir } from "node:os";

// src/native/foreign-files.ts
async function foreignFiles(folder, packages) {
	const expected = new Map(packages.flatMap(({ name, files }) => Object.entries(files).map(([path, digest]) => [`node_modules/${name}/${path}`, digest])));
	for (const { path, regular } of await entriesBelow(folder)) {
		const digest = expected.get(path);
		if (digest === void 0) return `${JSON.stringify(path)} is no part of it`;
		if (!regular) return `${JSON.stringify(path)} is no regular file`;
		if ((await digestOfFile(join(folder, path))).sha256 !== digest) return `${path} has other bytes`;
		expected.delete(path);
	}
	const [missing] = expected.keys();
	return missing === void 0 ? void 0 : `${missing} is missing`;
}
async function entriesBelow(folder) {
	if (!(await lstat(folder)).isDirectory()) return [{
		path: ".",
		regular: false
	}];
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => !entry.isDirectory()).map((entry) => ({
		path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
		regular: entry.isFile()
	}));
}
var init_foreign_files = __esmMin((() => {
	init_digest();
}));

// src/native/native-packages.json
var native_packages_default = {
	duckdb: {
		"darwin-arm64": {
			"entry": "@duckdb/node-bindings-darwin-arm64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-darwin-arm64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
				"files": {
					"LICENSE": "sha256:7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb",
					"duckdb.node": "sha256:ba396b8fc069b1c34d1b5d3bdb7f54b1ddef160b6f440b2539fcef89720e9947",
					"libduckdb.dylib": "sha256:b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8",
					"package.json": "sha256:5582b954f8cb27c9c8bd26d8e24d51dd042bb55baf4ac458832e49bba89e332e"
				}
			}]
		},
		"darwin-x64": {
			"entry": "@duckdb/node-bindings-darwin-x64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-darwin-x64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
				"files": {
					"LICENSE": "sha256:7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb",
					"duckdb.node": "sha256:c7d75d167487bc96d3bd2a54969f0fb816c5415c3a1d064b3e88966acaf4e4c3",
					"libduckdb.dylib": "sha256:b9027d18ef3e8d960568f77e946a83ca68009cb22d71cf7f94de842afdd094d8",
					"package.json": "sha256:11594adee7864d067fe48ac9fa43edbfb8e906c0c0234750787204cc23707ca1"
				}
			}]
		},
		"linux-arm64": {
			"entry": "@duckdb/node-bindings-linux-arm64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-arm64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
				"files": {
					"LICENSE": "sha256:7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb",
					"duckdb.node": "sha256:51b959ad6a5b57cfa3e9a5d20bffebe0e58974222efcddcd97c85e12700dbbb1",
					"libduckdb.so": "sha256:d00d007f3f7ca1f2896a5e4b89c2ce141bf0508506a9d6d56f9598b8e59d074e",
					"package.json": "sha256:8ae077ac159b1b2dec21b56537d55abe70cb3b6aeefb73f9456d5a28ca97f091"
				}
			}]
		},
		"linux-arm64-musl": {
			"entry": "@duckdb/node-bindings-linux-arm64-musl/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-arm64-musl",
				"version": "1.5.5-r.5",
				"integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
				"files": {
					"LICENSE": "sha256:7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb",
					"duckdb.node": "sha256:12d8c980901c88eea2d5c7622f364a50800e639714458d16de486365c0c48f6d",
					"libduckdb.so": "sha256:b7ca0fcde2828167e9b5d8741d0eb5dbe520d67b0a4687f19cf2974fd59d11c3",
					"package.json": "sha256:5880c587053af5d3355c86dc923a1e6d7559ff63112b15033adde2717eadd415"
				}
			}]
		},
		"linux-x64": {
			"entry": "@duckdb/node-bindings-linux-x64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-x64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
				"files": {
					"LICENSE": "sha256:7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb",
					"duckdb.node": "sha256:778d45b3d918a8d3b6dfeb819472472d3ff85d427110973fc9c1b0d462514c15",
					"libduckdb.so": "sha256:fc23f12e376c47be520f75221288281906e7942e8fd6f6ce4849198ba60d0405",
					"package.json": "sha256:da65345622a954085211c5cbe40a63e13910aa322c8981ef3873c597164042c8"
				}
			}]
		},
		"linux-x64-musl": {
			"entry": "@duckdb/node-bindings-linux-x64-musl/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-x64-musl",
				"version": "1.5.5-r.5",
				"integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
				"files": {
					"LICENSE": "sha256:7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb",
					"duckdb.node": "sha256:bf0160e4c5a1c0b1fc821252553883c8f16f07112385df35cf066ac4a60cbe73",
					"libduckdb.so": "sha256:f9f9884b72a730751fdf4d6dd96368153f2f6c8b7358162c819166788dbd60bc",
					"package.json": "sha256:585a8b2cb9fc8d51dc1311dd38c4f73022bef8c499d7f5c833b0c30d2f1ee1d5"
				}
			}]
		},
		"win32-arm64": {
			"entry": "@duckdb/node-bindings-win32-arm64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-win32-arm64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
				"files": {
					"LICENSE": "sha256:4000856a8f007e53fc53150533d644bcaefc64b7461e43c14ccb9d3d66a59cd2",
					"duckdb.dll": "sha256:ca938da6e124d6c91fcbff5983860ebc3753576e5b04c11ad8bc9135853aa752",
					"duckdb.node": "sha256:e4e6d94b1c8d30497222356ce7761fd3a50c8a121cf484d7eae54fef818ea9c1",
					"package.json": "sha256:626e0244371f6900789a2eec6061c9faae8eacde80bff564618c75487a826aef"
				}
			}]
		},
		"win32-x64": {
			"entry": "@duckdb/node-bindings-win32-x64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-win32-x64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
				"files": {
					"LICENSE": "sha256:4000856a8f007e53fc53150533d644bcaefc64b7461e43c14ccb9d3d66a59cd2",
					"duckdb.dll": "sha256:2b7468a4ad844429e6af2fde0b5f91893e8130a5686a88f11442ab547c7ede46",
					"duckdb.node": "sha256:a587a097a6ce7f370e12cf6530a187813cabd03aba36a6caeaba6912e01a3d63",
					"package.json": "sha256:e04faf0dfff06cafba37cf38280012c836b73287c071412e26f420b910d3ab7e"
				}
			}]
		}
	},
	onnxruntime: {
		"darwin-arm64": {
			"entry": "onnxruntime-node",
			"packages": [{
				"name": "onnxruntime-node",
				"version": "1.30.0",
				"integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
				"files": {
					"bin/napi-v6/darwin/arm64/libonnxruntime.1.30.0.dylib": "sha256:685d2be5dba1309c89d3a5324b7fd06a5c42f1a61bfea32d14c4cc28d072121d",
					"bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib": "sha256:685d2be5dba1309c89d3a5324b7fd06a5c42f1a61bfea32d14c4cc28d072121d",
					"bin/napi-v6/darwin/arm64/onnxruntime_binding.node": "sha256:a3f993357759b06ae2411f70af60f5e041d04521ea7f0d12cb7546e411a527dd",
					"dist/backend.js": "sha256:a79e8019e7276a282987023f9d38d41063a99e563e5e1a6f38a73a7d39ea83ab",
					"dist/binding.js": "sha256:2a85ac5de943c7222aae5ca2897f52d73891f528d4295b701fab077470c668c0",
					"dist/index.js": "sha256:019eb02133b94b1f7fdf2d89eb93b590ce1288d271f7b280647fb3978e6391fa",
					"dist/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:0871cd56ac2b9c9dfc834c7eabba819e5d4f966f005388515abb3402b14e0874"
				}
			}, {
				"name": "onnxruntime-common",
				"version": "1.30.0",
				"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
				"files": {
					"dist/cjs/backend-impl.js": "sha256:3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487",
					"dist/cjs/backend.js": "sha256:325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4",
					"dist/cjs/env-impl.js": "sha256:35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6",
					"dist/cjs/env.js": "sha256:22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8",
					"dist/cjs/index.js": "sha256:d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a",
					"dist/cjs/inference-session-impl.js": "sha256:88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0",
					"dist/cjs/inference-session.js": "sha256:458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1",
					"dist/cjs/onnx-model.js": "sha256:667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5",
					"dist/cjs/onnx-value.js": "sha256:8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e",
					"dist/cjs/package.json": "sha256:091a04fa67c7907b98e106fcff8b964e13129754fce72d24f3025b97c4887fa3",
					"dist/cjs/tensor-conversion-impl.js": "sha256:9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766",
					"dist/cjs/tensor-conversion.js": "sha256:28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc",
					"dist/cjs/tensor-factory-impl.js": "sha256:a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173",
					"dist/cjs/tensor-factory.js": "sha256:13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906",
					"dist/cjs/tensor-impl-type-mapping.js": "sha256:333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7",
					"dist/cjs/tensor-impl.js": "sha256:11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905",
					"dist/cjs/tensor-utils-impl.js": "sha256:e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5",
					"dist/cjs/tensor-utils.js": "sha256:d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d",
					"dist/cjs/tensor.js": "sha256:9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7",
					"dist/cjs/trace.js": "sha256:faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72",
					"dist/cjs/type-helper.js": "sha256:7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32",
					"dist/cjs/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:4266741a80346e25820ccc494fbffb95e2f652b6dfb5585025be44df3b0d6722"
				}
			}]
		},
		"linux-arm64": {
			"entry": "onnxruntime-node",
			"packages": [{
				"name": "onnxruntime-node",
				"version": "1.30.0",
				"integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
				"files": {
					"bin/napi-v6/linux/arm64/libonnxruntime.so.1": "sha256:1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76",
					"bin/napi-v6/linux/arm64/onnxruntime_binding.node": "sha256:afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8",
					"dist/backend.js": "sha256:a79e8019e7276a282987023f9d38d41063a99e563e5e1a6f38a73a7d39ea83ab",
					"dist/binding.js": "sha256:2a85ac5de943c7222aae5ca2897f52d73891f528d4295b701fab077470c668c0",
					"dist/index.js": "sha256:019eb02133b94b1f7fdf2d89eb93b590ce1288d271f7b280647fb3978e6391fa",
					"dist/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:0871cd56ac2b9c9dfc834c7eabba819e5d4f966f005388515abb3402b14e0874"
				}
			}, {
				"name": "onnxruntime-common",
				"version": "1.30.0",
				"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
				"files": {
					"dist/cjs/backend-impl.js": "sha256:3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487",
					"dist/cjs/backend.js": "sha256:325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4",
					"dist/cjs/env-impl.js": "sha256:35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6",
					"dist/cjs/env.js": "sha256:22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8",
					"dist/cjs/index.js": "sha256:d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a",
					"dist/cjs/inference-session-impl.js": "sha256:88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0",
					"dist/cjs/inference-session.js": "sha256:458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1",
					"dist/cjs/onnx-model.js": "sha256:667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5",
					"dist/cjs/onnx-value.js": "sha256:8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e",
					"dist/cjs/package.json": "sha256:091a04fa67c7907b98e106fcff8b964e13129754fce72d24f3025b97c4887fa3",
					"dist/cjs/tensor-conversion-impl.js": "sha256:9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766",
					"dist/cjs/tensor-conversion.js": "sha256:28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc",
					"dist/cjs/tensor-factory-impl.js": "sha256:a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173",
					"dist/cjs/tensor-factory.js": "sha256:13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906",
					"dist/cjs/tensor-impl-type-mapping.js": "sha256:333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7",
					"dist/cjs/tensor-impl.js": "sha256:11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905",
					"dist/cjs/tensor-utils-impl.js": "sha256:e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5",
					"dist/cjs/tensor-utils.js": "sha256:d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d",
					"dist/cjs/tensor.js": "sha256:9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7",
					"dist/cjs/trace.js": "sha256:faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72",
					"dist/cjs/type-helper.js": "sha256:7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32",
					"dist/cjs/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:4266741a80346e25820ccc494fbffb95e2f652b6dfb5585025be44df3b0d6722"
				}
			}]
		},
		"linux-x64": {
			"entry": "onnxruntime-node",
			"packages": [{
				"name": "onnxruntime-node",
				"version": "1.30.0",
				"integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
				"files": {
					"bin/napi-v6/linux/x64/libonnxruntime.so.1": "sha256:ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23",
					"bin/napi-v6/linux/x64/onnxruntime_binding.node": "sha256:ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8",
					"dist/backend.js": "sha256:a79e8019e7276a282987023f9d38d41063a99e563e5e1a6f38a73a7d39ea83ab",
					"dist/binding.js": "sha256:2a85ac5de943c7222aae5ca2897f52d73891f528d4295b701fab077470c668c0",
					"dist/index.js": "sha256:019eb02133b94b1f7fdf2d89eb93b590ce1288d271f7b280647fb3978e6391fa",
					"dist/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:0871cd56ac2b9c9dfc834c7eabba819e5d4f966f005388515abb3402b14e0874"
				}
			}, {
				"name": "onnxruntime-common",
				"version": "1.30.0",
				"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
				"files": {
					"dist/cjs/backend-impl.js": "sha256:3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487",
					"dist/cjs/backend.js": "sha256:325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4",
					"dist/cjs/env-impl.js": "sha256:35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6",
					"dist/cjs/env.js": "sha256:22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8",
					"dist/cjs/index.js": "sha256:d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a",
					"dist/cjs/inference-session-impl.js": "sha256:88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0",
					"dist/cjs/inference-session.js": "sha256:458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1",
					"dist/cjs/onnx-model.js": "sha256:667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5",
					"dist/cjs/onnx-value.js": "sha256:8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e",
					"dist/cjs/package.json": "sha256:091a04fa67c7907b98e106fcff8b964e13129754fce72d24f3025b97c4887fa3",
					"dist/cjs/tensor-conversion-impl.js": "sha256:9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766",
					"dist/cjs/tensor-conversion.js": "sha256:28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc",
					"dist/cjs/tensor-factory-impl.js": "sha256:a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173",
					"dist/cjs/tensor-factory.js": "sha256:13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906",
					"dist/cjs/tensor-impl-type-mapping.js": "sha256:333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7",
					"dist/cjs/tensor-impl.js": "sha256:11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905",
					"dist/cjs/tensor-utils-impl.js": "sha256:e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5",
					"dist/cjs/tensor-utils.js": "sha256:d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d",
					"dist/cjs/tensor.js": "sha256:9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7",
					"dist/cjs/trace.js": "sha256:faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72",
					"dist/cjs/type-helper.js": "sha256:7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32",
					"dist/cjs/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:4266741a80346e25820ccc494fbffb95e2f652b6dfb5585025be44df3b0d6722"
				}
			}]
		},
		"win32-arm64": {
			"entry": "onnxruntime-node",
			"packages": [{
				"name": "onnxruntime-node",
				"version": "1.30.0",
				"integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
				"files": {
					"bin/napi-v6/win32/arm64/DirectML.dll": "sha256:aaf72a9d55aa123e0708d957d30dd4fbeb7a2e335ec6257ed5ff4261a402b9ee",
					"bin/napi-v6/win32/arm64/dxcompiler.dll": "sha256:442a995492579e1048cf1f05a86ab00f476c46b7f9d0996e588884040a543bbe",
					"bin/napi-v6/win32/arm64/dxil.dll": "sha256:859b6d638c5ca3df39e9cab2a602cb0f63d0e63d750f84bb2a9ec9031319b73e",
					"bin/napi-v6/win32/arm64/onnxruntime.dll": "sha256:6c3a2abf5c6aca11c48a0d338a91af309f2266f25ce2e4084e6a87bbcb0fbfd0",
					"bin/napi-v6/win32/arm64/onnxruntime_binding.node": "sha256:d8179924f15c2d3c1c8a75c50adf1671ec28c7f1cb0da9fc28b17daa02c5ecf5",
					"dist/backend.js": "sha256:a79e8019e7276a282987023f9d38d41063a99e563e5e1a6f38a73a7d39ea83ab",
					"dist/binding.js": "sha256:2a85ac5de943c7222aae5ca2897f52d73891f528d4295b701fab077470c668c0",
					"dist/index.js": "sha256:019eb02133b94b1f7fdf2d89eb93b590ce1288d271f7b280647fb3978e6391fa",
					"dist/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:0871cd56ac2b9c9dfc834c7eabba819e5d4f966f005388515abb3402b14e0874"
				}
			}, {
				"name": "onnxruntime-common",
				"version": "1.30.0",
				"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
				"files": {
					"dist/cjs/backend-impl.js": "sha256:3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487",
					"dist/cjs/backend.js": "sha256:325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4",
					"dist/cjs/env-impl.js": "sha256:35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6",
					"dist/cjs/env.js": "sha256:22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8",
					"dist/cjs/index.js": "sha256:d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a",
					"dist/cjs/inference-session-impl.js": "sha256:88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0",
					"dist/cjs/inference-session.js": "sha256:458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1",
					"dist/cjs/onnx-model.js": "sha256:667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5",
					"dist/cjs/onnx-value.js": "sha256:8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e",
					"dist/cjs/package.json": "sha256:091a04fa67c7907b98e106fcff8b964e13129754fce72d24f3025b97c4887fa3",
					"dist/cjs/tensor-conversion-impl.js": "sha256:9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766",
					"dist/cjs/tensor-conversion.js": "sha256:28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc",
					"dist/cjs/tensor-factory-impl.js": "sha256:a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173",
					"dist/cjs/tensor-factory.js": "sha256:13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906",
					"dist/cjs/tensor-impl-type-mapping.js": "sha256:333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7",
					"dist/cjs/tensor-impl.js": "sha256:11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905",
					"dist/cjs/tensor-utils-impl.js": "sha256:e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5",
					"dist/cjs/tensor-utils.js": "sha256:d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d",
					"dist/cjs/tensor.js": "sha256:9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7",
					"dist/cjs/trace.js": "sha256:faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72",
					"dist/cjs/type-helper.js": "sha256:7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32",
					"dist/cjs/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:4266741a80346e25820ccc494fbffb95e2f652b6dfb5585025be44df3b0d6722"
				}
			}]
		},
		"win32-x64": {
			"entry": "onnxruntime-node",
			"packages": [{
				"name": "onnxruntime-node",
				"version": "1.30.0",
				"integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
				"files": {
					"bin/napi-v6/win32/x64/DirectML.dll": "sha256:234e8898778cdec88d3cb0539508273494082812c968699f3de665a018971625",
					"bin/napi-v6/win32/x64/dxcompiler.dll": "sha256:593d42df78c7f9cbd97c1374af107cfe20985759f98b77afc1448fe41ee3cc76",
					"bin/napi-v6/win32/x64/dxil.dll": "sha256:cf9a3981263f8ec30c9905d136eeaf4b4573209c602198671b958ec86905dea8",
					"bin/napi-v6/win32/x64/onnxruntime.dll": "sha256:508c362f5673483dd3a086379c392795b2e42d10d5e6f3f90ebd7ac21c97af67",
					"bin/napi-v6/win32/x64/onnxruntime_binding.node": "sha256:ddd428464069b84414d34ec1796c7c2a69c33a976e4b0390692629e394f92fa1",
					"dist/backend.js": "sha256:a79e8019e7276a282987023f9d38d41063a99e563e5e1a6f38a73a7d39ea83ab",
					"dist/binding.js": "sha256:2a85ac5de943c7222aae5ca2897f52d73891f528d4295b701fab077470c668c0",
					"dist/index.js": "sha256:019eb02133b94b1f7fdf2d89eb93b590ce1288d271f7b280647fb3978e6391fa",
					"dist/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:0871cd56ac2b9c9dfc834c7eabba819e5d4f966f005388515abb3402b14e0874"
				}
			}, {
				"name": "onnxruntime-common",
				"version": "1.30.0",
				"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
				"files": {
					"dist/cjs/backend-impl.js": "sha256:3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487",
					"dist/cjs/backend.js": "sha256:325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4",
					"dist/cjs/env-impl.js": "sha256:35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6",
					"dist/cjs/env.js": "sha256:22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8",
					"dist/cjs/index.js": "sha256:d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a",
					"dist/cjs/inference-session-impl.js": "sha256:88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0",
					"dist/cjs/inference-session.js": "sha256:458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1",
					"dist/cjs/onnx-model.js": "sha256:667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5",
					"dist/cjs/onnx-value.js": "sha256:8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e",
					"dist/cjs/package.json": "sha256:091a04fa67c7907b98e106fcff8b964e13129754fce72d24f3025b97c4887fa3",
					"dist/cjs/tensor-conversion-impl.js": "sha256:9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766",
					"dist/cjs/tensor-conversion.js": "sha256:28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc",
					"dist/cjs/tensor-factory-impl.js": "sha256:a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173",
					"dist/cjs/tensor-factory.js": "sha256:13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906",
					"dist/cjs/tensor-impl-type-mapping.js": "sha256:333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7",
					"dist/cjs/tensor-impl.js": "sha256:11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905",
					"dist/cjs/tensor-utils-impl.js": "sha256:e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5",
					"dist/cjs/tensor-utils.js": "sha256:d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d",
					"dist/cjs/tensor.js": "sha256:9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7",
					"dist/cjs/trace.js": "sha256:faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72",
					"dist/cjs/type-helper.js": "sha256:7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32",
					"dist/cjs/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
					"package.json": "sha256:4266741a80346e25820ccc494fbffb95e2f652b6dfb5585025be44df3b0d6722"
				}
			}]
		}
	},
	"onnxruntime-web": { "any": {
		"entry": "onnxruntime-web",
		"packages": [{
			"name": "onnxruntime-web",
			"version": "1.30.0",
			"integrity": "sha512-q0y+JrrtukXSzsBWEMccVfqX25LRmosXHF+CaRJmg8pZClzcV7svNc4rKY3jL02Vb7QmRMDs1SigqR4CXAfKYQ==",
			"files": {
				"dist/ort-wasm-simd-threaded.mjs": "sha256:e13f7f94fc51b4ca72b12faeb1ee95f4ace6dfbc8939bc718aabdc0a27c4299b",
				"dist/ort-wasm-simd-threaded.wasm": "sha256:3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2",
				"dist/ort.node.min.js": "sha256:f2ffa91920b249103bbfeb58a1a9b68bf92e9e9018bd164dc16da52bd14ee305",
				"package.json": "sha256:16f69f755509990539aeb1c8445884960e91adcacab2e8dca8e44ee43601df5c"
			}
		}, {
			"name": "onnxruntime-common",
			"version": "1.30.0",
			"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
			"files": {
				"dist/cjs/backend-impl.js": "sha256:3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487",
				"dist/cjs/backend.js": "sha256:325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4",
				"dist/cjs/env-impl.js": "sha256:35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6",
				"dist/cjs/env.js": "sha256:22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8",
				"dist/cjs/index.js": "sha256:d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a",
				"dist/cjs/inference-session-impl.js": "sha256:88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0",
				"dist/cjs/inference-session.js": "sha256:458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1",
				"dist/cjs/onnx-model.js": "sha256:667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5",
				"dist/cjs/onnx-value.js": "sha256:8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e",
				"dist/cjs/package.json": "sha256:091a04fa67c7907b98e106fcff8b964e13129754fce72d24f3025b97c4887fa3",
				"dist/cjs/tensor-conversion-impl.js": "sha256:9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766",
				"dist/cjs/tensor-conversion.js": "sha256:28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc",
				"dist/cjs/tensor-factory-impl.js": "sha256:a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173",
				"dist/cjs/tensor-factory.js": "sha256:13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906",
				"dist/cjs/tensor-impl-type-mapping.js": "sha256:333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7",
				"dist/cjs/tensor-impl.js": "sha256:11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905",
				"dist/cjs/tensor-utils-impl.js": "sha256:e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5",
				"dist/cjs/tensor-utils.js": "sha256:d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d",
				"dist/cjs/tensor.js": "sha256:9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7",
				"dist/cjs/trace.js": "sha256:faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72",
				"dist/cjs/type-helper.js": "sha256:7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32",
				"dist/cjs/version.js": "sha256:0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b",
				"package.json": "sha256:4266741a80346e25820ccc494fbffb95e2f652b6dfb5585025be44df3b0d6722"
			}
		}]
	} }
};

// src/native/native.ts
async function prepareNative(part, log = nativeLog()) {
	if (ready.has(part)) return;
	const { entry, packages } = pinnedPart(part);
	const own = resolveOwn(entry);
	if (own !== void 0) {
		ready.set(part, own);
		return;
	}
	const folder = join(toolCache(), "cairn", part, packages[0]?.version ?? "", platform());
	await putForeignAway(folder, packages, log);
	if (!existsSync(folder)) {
		const npm = readNpmSettings({
			environment: process.env,
			home: homedir(),
			project: npmProject(process.cwd(), existsSync)
		});
		log?.info(`Downloading ${packages.map(({ name, version }) => `${name} ${version}`).join(", ")} once, for this machine …`);
		const { installPinned } = await import("./native-download.js");
		await installPinned({
			packages,
			folder,
			npm,
			certificates: npmCertificates(npm, log)
		});
	}
	ready.set(part, createRequire(join(folder, "index.js")).resolve(entry));
}
function nativePart(part) {
	const path = ready.get(part);
	if (path === void 0) throw new Error(`prepareNative('${part}') was not called.`);
	try {
		return createRequire(import.meta.url)(path);
	} catch (error) {
		throw new UserError("CAIRN_NATIVE_UNAVAILABLE", {
			where: path,
			what: `does not load: ${messageOf(error)}`,
			...part === "onnxruntime" && { todo: "Install what it lacks, or set CAIRN_ONNX_RUNTIME=wasm, which needs nothing of the machine." }
		}, { cause: error });
	}
}
function onnxRuntimeOf(machine = platform(), wanted = process.env["CAIRN_ONNX_RUNTIME"] ?? "") {
	if (wanted === "wasm") return {
		part: "onnxruntime-web",
		because: "CAIRN_ONNX_RUNTIME=wasm asks for it"
	};
	if (wanted !== "") throw new UserError("CAIRN_INPUT_INVALID", {
		where: "CAIRN_ONNX_RUNTIME",
		what: `is ${JSON.stringify(wanted)}`,
		expected: "wasm, or nothing"
	});
	if (Object.hasOwn(native_packages_default.onnxruntime, machine)) return { part: "onnxruntime" };
	return {
		part: "onnxruntime-web",
		because: `${machine} has no native build`
	};
}
function pinnedPart(part) {
	const byPlatform = native_packages_default[part];
	const found = byPlatform[platform()] ?? byPlatform["any"];
	if (found !== void 0) return found;
	throw new UserError("CAIRN_NATIVE_UNAVAILABLE", {
		what: `${part} is not made for ${platform()}`,
		expected: Object.keys(byPlatform).join(", "),
		todo: "Run the job on such a machine, for example runs-on: ubuntu-latest."
	});
}
function ownFolders() {
	const root = cairnRoot();
	const beside = dirname(root);
	return [join(root, "node_modules"), ...basename(beside) === "node_modules" ? [beside] : []];
}
function resolveOwn(entry) {
	const [, name = entry] = /^((?:@[^/]+\/)?[^/]+)/.exec(entry) ?? [];
	if (!ownFolders().some((folder) => existsSync(join(folder, name)))) return void 0;
	try {
		return createRequire(import.meta.url).resolve(entry);
	} catch {
		return;
	}
}
function platform() {
	const name = `${process.platform}-${process.arch}`;
	if (process.platform !== "linux") return name;
	const { header } = process.report.getReport();
	return header?.glibcVersionRuntime === void 0 ? `${name}-musl` : name;
}
async function putForeignAway(folder, packages, log) {
	if (await lstat(folder).catch(() => void 0) === void 0) return;
	const foreign = await foreignFiles(folder, packages);
	if (foreign === void 0) return;
	log?.warning(`${folder} is not what Cairn pins (${foreign}). Nothing of it was loaded; it is removed and downloaded again. Somebody changed it, or the disk did.`);
	await rm(folder, {
		recursive: true,
		force: true
	});
}
function toolCache() {
	const { RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: cache } = process.env;
	return runner ?? cache ?? join(homedir(), ".cache");
}
var ready;
var init_native = __esmMin((() => {
	init_errors();
	init_version();
	init_foreign_files();
	init_native_log();
	init_npm_settings();
	ready = /* @__PURE__ */ new Map();
}));

export { prepareNative as a, ownFolders as i, nativePart as n, onnxRuntimeOf as r, init_native as t };