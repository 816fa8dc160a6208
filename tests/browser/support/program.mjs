// Runs the program that is tested: on a free port, with a state folder of its own that is thrown away at the end.
//   KARTOTEKA_PROGRAM  the binary
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const binary = process.env.KARTOTEKA_PROGRAM;
const patienceMs = 30_000;

export class Program {
  #state = mkdtempSync(join(tmpdir(), 'kartoteka-browser-'));
  #process = null;
  port = 0;
  login = login;
  password = password;

  static async start() {
    if (!binary) throw new Error('KARTOTEKA_PROGRAM does not name the program');
    const program = new Program();
    program.command(['user', 'add', 'anna', '--name', 'Anna Wiśniewska', '--role', 'administrator'], `${password}\n`);
    program.token = program.command(['user', 'token', 'anna', '--scope', 'read', '--scope', 'write', '--scope', 'admin']).trim();
    await program.serve();
    return program;
  }

  /** Serves the demonstration company, with its help articles where KARTOTEKA_DEMO_ARTICLES names their folder. */
  static async startDemonstration() {
    if (!binary) throw new Error('KARTOTEKA_PROGRAM does not name the program');
    const program = new Program();
    const articles = process.env.KARTOTEKA_DEMO_ARTICLES;
    program.command(['demo', ...(articles ? ['--help-articles', articles] : [])]);
    const said = program.command(['demo', '--sign-in']);
    const value = (name) => new RegExp(`^${name}: +(\\S+)$`, 'm').exec(said)[1];
    Object.assign(program, { login: value('Sign in as'), password: value('Password') });
    program.token = program.command(['user', 'token', program.login, '--scope', 'read', '--scope', 'write', '--scope', 'admin']).trim();
    await program.serve();
    return program;
  }

  get address() {
    return `http://localhost:${this.port}`;
  }

  /** Runs a subcommand to its end and gives what it printed. */
  command(words, input = '') {
    const { status, stdout, stderr } = spawnSync(binary, [...words, '--state-dir', this.#state], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`kartoteka ${words.join(' ')}: ${stderr}`);
    return stdout;
  }

  /** Serves; once more on the same port after `stop`. */
  async serve() {
    const child = spawn(binary, ['serve', '--state-dir', this.#state, '--port', String(this.port)], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    let complaints = '';
    child.stderr.on('data', (data) => (complaints += data));
    for await (const line of createInterface({ input: child.stdout })) {
      const found = /http:\/\/localhost:(\d+)/.exec(line);
      if (found) {
        this.port = Number(found[1]);
        break;
      }
    }
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      const ready = await fetch(`${this.address}/readyz`).catch(() => null);
      if (ready?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the program does not get ready: ${complaints}`);
  }

  async stop() {
    if (this.#process?.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }

  /** Stops and leaves nothing behind. */
  async end() {
    await this.stop();
    rmSync(this.#state, { recursive: true, force: true });
  }

  /** A call of the API with all rights. Throws what the server refused. */
  async call(method, path, body) {
    const response = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, ...(body && { 'Content-Type': 'application/json' }), ...(method === 'PATCH' && { 'If-Match': '*' }) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    const answer = text ? JSON.parse(text) : null;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.detail}`);
    return answer;
  }

  /** Waits until search knows everything written so far. */
  async settle() {
    const latest = (await this.call('GET', '/status')).index.latest_change;
    await this.call('GET', `/search?q=x&wait_for=${latest}&wait_ms=10000`);
  }
}

export const login = 'anna';
export const password = 'dobre haslo do testow 7';
