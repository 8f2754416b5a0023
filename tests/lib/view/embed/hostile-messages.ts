/** A message that no receiver may act upon. */
interface HostileMessage {
	name: string;
	data: unknown;
}

/**
 * Messages that neither a frame nor the page around it may act upon, each of another kind or shape. The function
 * stands alone, so that a test can run it inside a page; some of its data cannot be sent and must be tried directly.
 */
export function hostileMessages(): HostileMessage[] {
	const messages: HostileMessage[] = [];
	const add = (name: string, data: unknown) => messages.push({ name, data });
	const ours = (fields: object): Record<string, unknown> => ({
		type: 'ict-chart',
		version: 1,
		...fields
	});
	const size = (height: unknown) => ours({ event: 'size', height });
	const without = (message: Record<string, unknown>, name: string) =>
		Object.fromEntries(Object.entries(message).filter(([key]) => key !== name));
	const good: Record<string, Record<string, unknown>> = {
		size: size(400),
		ready: ours({ event: 'ready', title: 'Internet use', height: 400 }),
		select: ours({ event: 'select', key: 'KEN|2020', words: ['Kenya', '2020'] }),
		error: ours({ event: 'error', reason: 'no data' }),
		'ask size': ours({ ask: 'size' }),
		'ask look': ours({ ask: 'look', theme: 'dark', colours: { accent: '#123456' } })
	};

	// No message at all.
	const cyclic: Record<string, unknown> = size(400);
	cyclic['self'] = cyclic;
	const ring: unknown[] = [];
	ring.push(ring);
	const values: [string, unknown][] = [
		...[undefined, null, true, false, 0, 1, -1, NaN, Infinity, 10n, 600].map(
			(value): [string, unknown] => [String(value), value]
		),
		...['', 'ict-chart', 'size', '600', 'null', '[]', '{}', JSON.stringify(good['size'])].map(
			(text): [string, unknown] => [`text ${text}`, text]
		),
		...[Symbol('ict-chart'), () => good['size'], Array.isArray].map((value): [string, unknown] => [
			`a ${typeof value} ${String(value).slice(0, 9)}`,
			value
		]),
		['date', new Date(0)],
		['expression', /ict-chart/],
		['error', new Error('ict-chart')],
		['map', new Map(Object.entries(size(400)))],
		['set', new Set(['ict-chart'])],
		['bytes', new Uint8Array([1, 2, 3])],
		['buffer', new ArrayBuffer(8)],
		['boxed number', Object(400)],
		['boxed text', Object('ict-chart')],
		['promise', Promise.resolve(size(400))],
		['cyclic', cyclic],
		['ring', ring],
		['empty object', {}],
		['bare object', Object.create(null)],
		['empty list', []],
		['list of a message', [good['size']]],
		['list of pairs', Object.entries(size(400))],
		['huge list', new Array(100_000).fill(400)],
		['sparse list', new Array(4_000_000)],
		['huge text', 'ict-chart'.repeat(20_000)],
		['many fields', Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`f${n}`, n]))],
		['message inside data', { data: good['size'] }],
		['message inside message', { message: good['size'] }]
	];
	for (const [name, value] of values) add(`value: ${name}`, value);

	// Heights that are none.
	const heights: unknown[] = [
		...[-1, -0, 0, 0.5, 1.5, 399.999, NaN, Infinity, -Infinity, 1e9, 20_001, 2 ** 31, 2 ** 53],
		...[Number.MAX_VALUE, Number.MIN_VALUE, -400, 400n, true, null, undefined, '', '400', '4e2'],
		...['400px', '100%', '100vh', 'auto', 'calc(1px*9999)', '400;position:fixed', '0x190', '-1'],
		...['1e9', '400px!important', 'expression(alert(1))', 'url(//hostile.example)', '\u0664\u0660'],
		...[[400], [], {}, { value: 400 }, Object(400), new Date(400), [[400]], Symbol('400')],
		...[{ valueOf: () => 400 }, { toString: () => '400' }, () => 400, new Uint16Array([400])]
	];
	heights.forEach((height, at) => {
		const word = typeof height === 'object' ? 'object' : String(height);
		add(`size of ${typeof height} ${word} ${at}`, size(height));
		add(`ready of ${typeof height} ${word} ${at}`, { ...good['ready'], height });
	});

	// Every field of every message: left out, of another type, beside a strange one.
	const types: unknown[] = [null, 7, [['ict-chart']], { toString: () => 'ict-chart' }];
	for (const [kind, message] of Object.entries(good)) {
		for (const name of Object.keys(message)) {
			const isOptional = name === 'theme' || name === 'colours';
			if (!isOptional) add(`${kind} without ${name}`, without(message, name));
			types.forEach((value, at) => {
				// 7 is a height.
				if (name === 'height' && value === 7) return;
				add(`${kind}, other ${name} ${at}`, { ...message, [name]: value });
			});
		}
		for (const version of [0, 2, 1.5, -1, '1', 99, null]) {
			add(`${kind} of version ${JSON.stringify(version)}`, { ...message, version });
		}
		for (const type of ['ICT-CHART', 'ict-chart ', 'ict_chart', 'ict-chart\u0000', 'chart']) {
			add(`${kind} of type ${JSON.stringify(type)}`, { ...message, type });
		}
		add(`${kind} with a strange field`, { ...message, style: 'position:fixed' });
		add(`${kind} as text`, `${JSON.stringify(message)} `);
		add(`${kind} inherited`, Object.create(message));
		add(
			`${kind} with a prototype`,
			Object.assign(Object.create({ polluted: 1 }) as object, message)
		);
		const text = JSON.stringify(message).slice(0, -1);
		add(`${kind} with __proto__`, JSON.parse(`${text},"__proto__":{"polluted":1}}`));
		add(
			`${kind} with constructor`,
			JSON.parse(`${text},"constructor":{"prototype":{"polluted":1}}}`)
		);
		add(`${kind} with a getter`, {
			...without(message, 'version'),
			get version() {
				return 1;
			}
		});
		add(`${kind} with a throwing getter`, {
			...without(message, 'type'),
			get type(): string {
				throw new Error('hostile');
			}
		});
		add(`${kind} in a proxy`, new Proxy(message, {}));
		const refuse = (): never => {
			throw new Error('hostile');
		};
		add(`${kind} in a throwing proxy`, new Proxy(message, { get: refuse, getPrototypeOf: refuse }));
		add(`${kind} in a proxy of keys`, new Proxy(message, { ownKeys: refuse }));
	}
	add('event and question', { ...good['size'], ask: 'size' });
	for (const event of ['resize', 'SIZE', 'size ', 'constructor', '__proto__', 'toString', '']) {
		add(`event ${event}`, ours({ event, height: 400 }));
		add(`question ${event}`, ours({ ask: event }));
	}

	// Texts too long, words that are none.
	const long = 'x'.repeat(301);
	add('long title', { ...good['ready'], title: long });
	add('long key', { ...good['select'], key: long });
	add('long reason', { ...good['error'], reason: long });
	add('huge reason', { ...good['error'], reason: '<b>'.repeat(100_000) });
	const getter = Object.defineProperty(['a'], 0, { get: () => 'a' });
	const words: unknown[] = [
		...[
			'Kenya',
			{ 0: 'Kenya', length: 1 },
			[1],
			[null],
			[['Kenya']],
			[long],
			new Array(41).fill('a')
		],
		...[new Array(2), new Array(4_000_000), ring, getter, new Proxy(['a'], {}), new Set(['a'])],
		...[Object.assign(['a'], { extra: 1 }), [undefined], [{ toString: () => 'a' }]]
	];
	words.forEach((value, at) => add(`words ${at}`, { ...good['select'], words: value }));

	// Looks that are none, with script or another host in them.
	const colours: unknown[] = [
		...['red', '#fff', '#12345', '#1234567', '#12345g', '123456', '#123456 ', ' #123456'],
		...['#123456\n', '#123456;}', 'url(https://hostile.example/x)', 'javascript:alert(1)', ''],
		...['var(--x)', 'expression(alert(1))', '#123456}</style><script>alert(1)</script>', long]
	];
	for (const colour of colours) {
		add(
			`accent ${String(colour).slice(0, 40)}`,
			ours({ ask: 'look', colours: { accent: colour } })
		);
		add(`theme ${String(colour).slice(0, 40)}`, ours({ ask: 'look', theme: colour }));
	}
	add('unknown colour', ours({ ask: 'look', colours: { border: '#123456' } }));
	add('colour __proto__', ours({ ask: 'look', colours: JSON.parse('{"__proto__":"#123456"}') }));
	add('list of colours', ours({ ask: 'look', colours: ['#123456'] }));
	add('proxy of colours', ours({ ask: 'look', colours: new Proxy({ ink: '#123456' }, {}) }));

	// What other protocols say.
	const others: unknown[] = [
		...[{ sentinel: 'amp', type: 'embed-size', height: 900 }, 'amp-000{"type":"embed-size"}'],
		...[{ 'datawrapper-height': { x1: 900 } }, { 'datawrapper-height': 900 }],
		...['[iFrameSizer]f:900:640:init', '[iFrameResizerChild]Ready', { type: 'iframe-resizer' }],
		...['pymxPYMxchartxPYMxheightxPYMx900', { context: 'iframe.resize', height: 900, src: '/' }],
		...[{ type: 'resize', height: 900 }, { type: 'setHeight', value: 900 }, { height: 900 }],
		...[{ event: 'size', height: 900 }, { method: 'resize', params: [900] }, { frameHeight: 900 }],
		...[{ source: 'react-devtools-bridge' }, { type: 'webpackOk' }, { jsonrpc: '2.0', id: 1 }],
		...[
			{ event: 'infoDelivery', info: { height: 900 } },
			{ name: 'flourish', height: 900 }
		],
		...[
			'{"sender":"Flourish","height":900}',
			{ action: 'eval', code: 'alert(1)' },
			{ $type: 'size' }
		]
	];
	others.forEach((data, at) => add(`other protocol ${at}`, data));
	return messages;
}
