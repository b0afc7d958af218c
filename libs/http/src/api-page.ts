import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { parse } from 'yaml';
import { apiPageScript } from './api-page-script';
import { apiPageStyle } from './api-page-style';

const scriptAddress = '/api/page.js';

/** Serves docs/openapi.yaml: to read and try at `/api`, as JSON at `/api-json`. Everything it loads is our own: it works offline. */
export function serveApiPage(app: INestApplication): void {
  // A script of a page must come from an address of its own here: none stands in a page.
  app.getHttpAdapter().get(scriptAddress, (_: unknown, reply: FastifyReply) => {
    void reply.type('text/javascript; charset=utf-8').send(apiPageScript);
  });
  // Read when it is first asked for: the script that writes the file starts the app without it.
  SwaggerModule.setup('api', app, () => parse(readFileSync(openApiFile(), 'utf8')) as OpenAPIObject, {
    jsonDocumentUrl: 'api-json',
    yamlDocumentUrl: 'api-yaml',
    customSiteTitle: 'Tell It Once: the API',
    customCss: apiPageStyle,
    customJs: `.${scriptAddress}`,
    // Hundreds of operations drawn at once keep a reader waiting: each group opens when it is asked for.
    // A link within the button that opens an operation could not be told from it by who hears the page.
    swaggerOptions: { persistAuthorization: false, tryItOutEnabled: true, deepLinking: false, docExpansion: 'none' },
  });
}

/** Above us, whether we run from the source or from `dist`, where only the code is. */
function openApiFile(from: string = __dirname): string {
  const file = join(from, 'docs', 'openapi.yaml');
  if (existsSync(file)) return file;
  if (dirname(from) === from) throw new Error(`docs/openapi.yaml was not found above ${__dirname}`);
  return openApiFile(dirname(from));
}
