import { FILE_TYPES, NAMED_TYPES } from '../content-type.ts';
import { HEADER_RULES } from '../header-rules.ts';

/** Where a server of the site listens, and where the site lies. */
export interface HostPlace {
	/** An address and port, as the server's own configuration writes it. */
	listen: string;
	/** The folder of the built site. */
	root: string;
}

const variable = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

function maps(): string[] {
	return HEADER_RULES.map(({ header, choices }) => {
		const lines = choices.map(({ paths, value }) => `\t"~${paths}" "${value}";`);
		return [`map $uri ${variable(header)} {`, ...lines, '\tdefault "";', '}'].join('\n');
	});
}

/** The configuration of nginx for the site: a file for `/etc/nginx/conf.d/`, with `map`s and a server. */
export function nginxConfig({ listen, root }: HostPlace): string {
	const types = Object.entries(FILE_TYPES).map(([end, type]) => `\t\t"${type}" ${end.slice(1)};`);
	const named = Object.entries(NAMED_TYPES).map(
		([file, type]) => `\tlocation = /${file} { types {} default_type "${type}"; }`
	);
	const headers = HEADER_RULES.map(
		({ header }) => `\tadd_header ${header} ${variable(header)} always;`
	);
	return `# nginx: a file for /etc/nginx/conf.d/. Set listen, server_name and root.
# A header whose value is empty is not sent. A location of your own that has an add_header loses all of these.
${maps().join('\n')}

server {
	listen ${listen};
	server_name _;
	root ${root};
	index index.html;
	absolute_redirect off;
	server_tokens off;

	types {
${types.join('\n')}
	}
	default_type application/octet-stream;
${named.join('\n')}

${headers.join('\n')}

	# The .gz files beside the others. With the module ngx_brotli also: brotli_static on;
	# What is read by ranges (Parquet) has none, so its ranges count the bytes of the file itself.
	gzip_static on;
	gzip_vary on;

	error_page 404 /404.html;
	error_page 403 =404 /404.html;
	location ~ "/\\.(?!well-known/)" { return 404; }
}
`;
}
