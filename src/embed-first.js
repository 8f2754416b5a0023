for (const [, name, value] of location.search.matchAll(
	/[?&](theme|title)=(light|dark|off)(?=&|$)/g
))
	document.documentElement.dataset[name] = value;
