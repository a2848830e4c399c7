// A page takes seconds to start on a busy machine.
jest.setTimeout(300_000);
