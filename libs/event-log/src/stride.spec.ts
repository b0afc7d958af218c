import { strideBetween } from './stride';

describe('how many messages are taken at once', () => {
  it('is as many as were asked for, until so many wait: then twice as many, up to the most', () => {
    const stride = strideBetween(500, 3_000);
    stride.took(499, 10);
    expect(stride.now()).toBe(500);
    const grown = [500, 1_000, 2_000, 3_000].map((taken) => {
      stride.took(taken, 10);
      return stride.now();
    });
    expect(grown).toEqual([1_000, 2_000, 3_000, 3_000]);
  });

  it('is half as many after a batch that took long, though never fewer than were asked for', () => {
    const stride = strideBetween(500, 3_000);
    stride.took(500, 10);
    stride.took(1_000, 700);
    expect(stride.now()).toBe(1_000);
    stride.took(1_000, 1_200);
    stride.took(500, 5_000);
    expect(stride.now()).toBe(500);
  });
});
