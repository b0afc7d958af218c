/** Resolves when it is so. A test that waits in vain ends by its own timeout. */
export async function untilTrue(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo()))
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
}
