// A program of its own, for the package of Kubernetes' schemas is ESM only, and Jest requires. Reads manifests as JSON, tells their faults.
import { readFileSync } from 'node:fs';

const faults = [];
for (const manifest of JSON.parse(readFileSync(0, 'utf8'))) {
  const name = `${manifest.kind} ${manifest.metadata?.name}`;
  try {
    const { [manifest.kind]: Kind } = await import(`kubernetes-models/${manifest.apiVersion}`);
    if (Kind) new Kind(manifest).validate();
    else faults.push(`${name}: ${manifest.apiVersion} has no such kind`);
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
}
process.stdout.write(JSON.stringify(faults));
