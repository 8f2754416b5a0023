import { FILE_TYPES, NAMED_TYPES } from '../content-type.ts';
import { HEADER_RULES } from '../header-rules.ts';
import type { HostPlace } from './nginx-config.ts';

// In a `route` headers are set in the order written, so the first choice comes last.
function headerLines(): string[] {
	return HEADER_RULES.flatMap(({ header, choices }) =>
		choices
			.map(({ paths, value }, index) => {
				const matcher = `@${header.toLowerCase()}-${index + 1}`;
				return `\t\t${matcher} path_regexp \`${paths}\`\n\t\theader ${matcher} ${header} "${value}"`;
			})
			.reverse()
	);
}

function typeLines(): string[] {
	const paths = [
		...Object.entries(FILE_TYPES).map(([end, type]) => [`*${end}`, type] as const),
		...Object.entries(NAMED_TYPES).map(([file, type]) => [`/${file}`, type] as const)
	];
	return paths.map(
		([path, type], index) =>
			`\t\t@type-${index + 1} path ${path}\n\t\theader @type-${index + 1} Content-Type "${type}"`
	);
}

/** The Caddyfile of the site; `listen` is a domain name, or `:` and a port. */
export function caddyConfig({ listen, root }: HostPlace): string {
	return `# Caddy 2: set the name of the site (instead of ${listen}) and root.
${listen} {
	root * ${root}
	route {
		@hidden {
			path */.*
			not path /.well-known/*
		}
		error @hidden 404
${headerLines().join('\n')}
${typeLines().join('\n')}
		# A range counts the bytes of the file itself, so an answer to one is never packed.
		@ranged header Range *
		file_server @ranged
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		header Cache-Control no-cache
		header Content-Type "text/html; charset=utf-8"
		header Content-Security-Policy "frame-ancestors 'self'"
		rewrite * /404.html
		file_server
	}
}
`;
}
