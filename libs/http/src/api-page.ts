import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { parse } from 'yaml';

/** Serves docs/openapi.yaml: to read and try at `/api`, as JSON at `/api-json`. Everything it loads is our own: it works offline. */
export function serveApiPage(app: INestApplication): void {
  // Read when it is first asked for: the script that writes the file starts the app without it.
  SwaggerModule.setup('api', app, () => parse(readFileSync(openApiFile(), 'utf8')) as OpenAPIObject, {
    jsonDocumentUrl: 'api-json',
    yamlDocumentUrl: 'api-yaml',
    customSiteTitle: 'Tell It Once: the API',
    swaggerOptions: { persistAuthorization: false, tryItOutEnabled: true },
  });
}

/** Above us, whether we run from the source or from `dist`, where only the code is. */
function openApiFile(from: string = __dirname): string {
  const file = join(from, 'docs', 'openapi.yaml');
  if (existsSync(file)) return file;
  if (dirname(from) === from) throw new Error(`docs/openapi.yaml was not found above ${__dirname}`);
  return openApiFile(dirname(from));
}
