/** The checks of the fonts that go into pictures; a test holds them to the files. */
export const FONT_FILES = {
	'noto-sans-latin.woff2': {
		bytes: 17472,
		sha256: '78dd5d2c01190ae48001f8777f279a70b8a53f4c47f6ef8575414695804d42c3'
	},
	'noto-sans-regular.ttf': {
		bytes: 46268,
		sha256: '3d7bfd0663b15f5fab656ccdc4c32d080dad143c19580c2ec87ed9c468c2bd18'
	},
	'noto-sans-bold.ttf': {
		bytes: 45600,
		sha256: 'e2e9c8c9578cbe0516a52ae8e7e1fc71f0d2f1194e2aba25e9680ff33a6d11b0'
	},
	'noto-sans-math.ttf': {
		bytes: 8124,
		sha256: '16c24260498429527d0ebe248b3a3aca6e8d6142e8d87c5d963554ff3b2e523b'
	}
} as const;
