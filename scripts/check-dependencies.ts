import {
  advisoryList,
  knownToBeWrong,
  lockedPackages,
  otherwiseLicensed,
  runningAtInstall,
  unsealed,
} from './dependencies';

const packages = lockedPackages();
const list = advisoryList();
const findings = [
  ...knownToBeWrong(packages, list),
  ...otherwiseLicensed(packages),
  ...runningAtInstall(packages),
  ...unsealed(packages),
];
for (const { where, says } of findings) console.log(`${where} ${says}`);
console.log(
  `${packages.length} packages against ${list.advisories.length} advisories as of ${list.asOf}: ${findings.length} found.`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
