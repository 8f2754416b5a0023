import { FILE_TYPES, NAMED_TYPES } from '../content-type.ts';
import { ENCODINGS } from '../choose-encoding.ts';
import { HEADER_RULES } from '../header-rules.ts';

/** Apache sees the name of the packed file that it sends. */
const packed = (paths: string) => paths.replaceAll('$', '(\\.(br|gz))?$');

// The last one that fits holds, so the first choice comes last.
function headerLines(): string[] {
	return HEADER_RULES.flatMap(({ header, choices }) =>
		[...choices]
			.reverse()
			.map(
				({ paths, value }) =>
					`\tHeader always set ${header} "${value}" "expr=%{REQUEST_URI} =~ m#${packed(paths)}#"`
			)
	);
}

// A range counts the bytes of the file itself, so an answer to one is never packed.
function variantLines(): string[] {
	return Object.entries(ENCODINGS).flatMap(([coding, end]) =>
		[
			['', '^(.+[^/])$'],
			['index.html', '^(|.+/)$']
		].flatMap(([index = '', pattern = '']) => [
			`\tRewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
			'\tRewriteCond %{HTTP:Range} ^$',
			`\tRewriteCond %{REQUEST_FILENAME}${index}${end} -f`,
			`\tRewriteRule ${pattern} $1${index}${end} [L]`
		])
	);
}

/** The configuration of Apache 2.4 for the site: an `.htaccess` for its root, or the inside of a `<Directory>`. */
export function apacheConfig(): string {
	const types = Object.entries(FILE_TYPES).map(([end, type]) => `AddType "${type}" ${end}`);
	const encodings = Object.entries(ENCODINGS).flatMap(([coding, end]) => [
		`\tRemoveType ${end}`,
		`\tRemoveLanguage ${end}`,
		`\tAddEncoding ${coding} ${end}`
	]);
	const named = Object.entries(NAMED_TYPES).map(
		([file, type]) =>
			`\tHeader always set Content-Type "${type}" "expr=%{REQUEST_URI} =~ m#${packed(`^/${file.replaceAll('.', '\\.')}$`)}#"`
	);
	return `# Apache 2.4: works as it lies here where AllowOverride is FileInfo Indexes Options (or All); quicker is to copy it
# into the <Directory> of the site. It needs mod_headers; mod_rewrite and mod_mime for the packed files.
DirectoryIndex index.html
DirectorySlash On
Options -Indexes
AddDefaultCharset Off
ErrorDocument 404 /404.html
ErrorDocument 403 /404.html
${types.join('\n')}

<IfModule mod_headers.c>
${headerLines().join('\n')}
${named.join('\n')}
	Header merge Vary Accept-Encoding
</IfModule>

<IfModule mod_rewrite.c>
${encodings.join('\n')}
	RewriteEngine On
	RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
${variantLines().join('\n')}
</IfModule>
`;
}
