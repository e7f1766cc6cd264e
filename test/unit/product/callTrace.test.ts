import assert from 'node:assert/strict';
import { readCalls, readOpened } from '../../support/vscode/callTrace';

const address = '{sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16';

suite('What a tracer has written down', () => {
  const trace = [
    '10 execve("/usr/bin/node", ["node", "server-main.js"], 0x7f /* 39 vars */) = 0',
    `10 connect(18, ${address}) = -1 EINPROGRESS (Operation now in progress)`,
    '10 openat(AT_FDCWD, "/home/ada/of-the-server", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3',
    '11 openat(AT_FDCWD, "/w/a.md", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 20',
    '12 connect(21, {sa_family=AF_UNIX, sun_path="/run/nscd"}, 110) = -1 ENOENT (No such file or directory)',
    `12 connect(21, ${address} <unfinished ...>`,
    '11 openat(AT_FDCWD, "/w/gone", O_RDWR|O_CLOEXEC) = -1 ENOENT (No such file or directory)',
    '11 openat(AT_FDCWD, "/w/read", O_RDONLY|O_CLOEXEC) = 21',
    '12 <... connect resumed>) = -1 EINPROGRESS (Operation now in progress)',
    '10 clone3({flags=CLONE_VM, stack_size=0x7ffe80} <unfinished ...>',
    '11 execve("/node", ["/node", "bootstrap-fork", "--type=extensionHost", "--x"], 0x1) = 0',
    '10 <... clone3 resumed> => {parent_tid=[0]}, 88) = 11',
    '11 clone(child_stack=NULL, flags=CLONE_THREAD) = 12',
    '11 mkdir("/w", 0777 <unfinished ...>',
    '12 mkdir("/w/half", 0777 <unfinished ...>',
    '11 <... mkdir resumed>) = -1 EEXIST (File exists)',
    '12 <... mkdir resumed>) = 0',
    '12 unlink("/w/cut-short" <unfinished ...>',
    '12 rename("/w/a.tmp", "/w/a \\"b\\".md") = 0',
    '12 symlink("/elsewhere", "/w/link") = 0',
    `13 sendto(4, "x", 1, 0, ${address}) = 1`,
  ].join('\n');

  test('is told apart by whose it is: the extension host’s threads are it, the server is not', () => {
    const { hosts, sent, written } = readCalls(trace);
    assert.equal(hosts, 1);
    assert.deepEqual(sent, [`connect(21, ${address}) = -1 EINPROGRESS (Operation now in progress)`]);
    assert.deepEqual(written, [
      '/w/a.md',
      '/w/half',
      '/w/cut-short',
      '/w/a.tmp',
      '/w/a \\"b\\".md',
      '/w/link',
    ]);
  });

  test('counts the datagrams of a process that the host started', () => {
    const { sent } = readCalls(`${trace}\n12 vfork() = 13`);
    assert.equal(sent.length, 2);
  });

  test('says what was there and was opened, by whomever', () => {
    assert.deepEqual(readOpened(trace), ['/home/ada/of-the-server', '/w/a.md', '/w/read']);
  });
});
