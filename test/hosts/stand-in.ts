/**
 * The stand-in for the module `electron`, as small as the shell allows.
 *
 * It holds no opinion: it keeps the handlers the shell gives it, writes down what it is asked, and
 * lets stand-in-page.ts put both before a real page in Chromium.
 */
import { EventEmitter } from 'node:events';
import { basename, join } from 'node:path';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  MenuItemConstructorOptions,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
  WebContentsPrintOptions,
  WindowOpenHandlerResponse,
} from 'electron';
import { emptyRecord, type ShellRecord } from './stand-in-record.ts';

/** A frame as the shell's IPC sees it. */
export interface StandInFrame {
  readonly origin: string;
  readonly url: string;
  readonly parent: StandInFrame | null;
}

/** A call from a page. */
export interface StandInCall {
  readonly sender: object;
  readonly senderFrame: StandInFrame | null;
}

type InvokeHandler = (call: StandInCall, ...args: readonly unknown[]) => unknown;
type PermissionHandler = (
  contents: object,
  permission: string,
  answer: (granted: boolean) => void,
) => void;
type RequestListener = (
  request: { readonly url: string },
  answer: (decision: { readonly cancel?: boolean }) => void,
) => void;

/** What the shell handed over, to be put to use. */
export interface ShellHandlers {
  readonly invoke: Map<string, InvokeHandler>;
  readonly schemes: Map<string, (request: Request) => Promise<Response>>;
  permissionRequest?: PermissionHandler;
  permissionCheck?: (contents: object | null, permission: string, origin: string) => boolean;
  devicePermission?: () => boolean;
  request?: RequestListener;
}

/** How the stand-in is set up. */
export interface StandInOptions {
  readonly appFolder: string;
  readonly userData: string;
  /** Where "Save" goes when a test has not said otherwise. */
  readonly documents: string;
  /** Where the browser keeps what belongs to pages. */
  readonly sessionData: string;
  readonly isPackaged: boolean;
  /** False when another window of the app is open already. */
  readonly isFirstInstance: boolean;
  /** Puts the page of the window on paper. */
  readonly printOnPaper: () => Promise<void>;
  /** Makes a PDF file of the page of the window. */
  readonly makePdf: () => Promise<Uint8Array>;
  /** Opens the window's address in a page. */
  readonly openAddress: (address: string) => Promise<void>;
}

type PrintCall = (
  options: WebContentsPrintOptions,
  answer: (success: boolean, failureReason: string) => void,
) => void;

/** The window's contents as the shell sees them. */
export class StandInContents extends EventEmitter {
  url = '';
  windowOpenHandler: (details: { readonly url: string }) => WindowOpenHandlerResponse = () => ({
    action: 'allow',
  });
  readonly print: PrintCall;
  readonly printToPDF: () => Promise<Uint8Array>;

  constructor(print: PrintCall, makePdf: () => Promise<Uint8Array>) {
    super();
    this.print = print;
    this.printToPDF = makePdf;
  }

  getURL(): string {
    return this.url;
  }

  setWindowOpenHandler(handler: typeof this.windowOpenHandler): void {
    this.windowOpenHandler = handler;
  }
}

/** The stand-in: the module to hand out, what it wrote down, what it was given. */
export interface StandIn {
  readonly module: Readonly<Record<string, unknown>>;
  readonly record: ShellRecord;
  readonly handlers: ShellHandlers;
  readonly app: EventEmitter;
  /** Answers the next "where to?" dialogs; undefined presses Cancel. */
  readonly saveAnswers: (string | undefined)[];
  /** Answers the next "which folder?" dialogs; without an answer Cancel is pressed. */
  readonly folderAnswers: string[];
  /** Answers the next prints with why they failed; 'Print job canceled' presses Cancel. */
  readonly printAnswers: string[];
  /** The contents of the open window. */
  readonly contents: () => StandInContents;
  /** Closes the window as its cross would. */
  readonly closeWindow: () => void;
}

/** Makes one stand-in, for one run of the shell. */
export function makeStandIn(options: StandInOptions): StandIn {
  const record = emptyRecord();
  const handlers: ShellHandlers = { invoke: new Map(), schemes: new Map() };
  const saveAnswers: (string | undefined)[] = [];
  const folderAnswers: string[] = [];
  const printAnswers: string[] = [];
  const app = standInApp(options, record);
  const print = standInPrint(options, record, printAnswers);
  const BrowserWindow = standInWindow(options, record, app, print);
  const module = {
    app,
    BrowserWindow,
    dialog: standInDialog(options, record, saveAnswers, folderAnswers),
    ipcMain: standInIpc(record, handlers),
    Menu: standInMenu(record),
    protocol: standInProtocol(record, handlers),
    screen: { getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }) },
    shell: standInPrograms(record),
    session: { defaultSession: standInSession(handlers) },
  };
  const openWindow = () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window === undefined) throw new Error('The shell has not opened a window.');
    return window;
  };
  return {
    module,
    record,
    handlers,
    app,
    saveAnswers,
    folderAnswers,
    printAnswers,
    contents: () => openWindow().webContents,
    closeWindow: () => openWindow().close(),
  };
}

function standInApp(options: StandInOptions, { calls }: ShellRecord) {
  const folders: Readonly<Record<string, string>> = {
    userData: options.userData,
    documents: options.documents,
    sessionData: options.sessionData,
  };
  return Object.assign(new EventEmitter(), {
    name: 'The Usual',
    isPackaged: options.isPackaged,
    getAppPath: () => options.appFolder,
    getPath: (name: string) => {
      const folder = folders[name];
      if (folder === undefined) throw new Error(`The stand-in has no folder '${name}'.`);
      return folder;
    },
    whenReady: () => Promise.resolve(),
    requestSingleInstanceLock: () => options.isFirstInstance,
    enableSandbox: () => void calls.push('enableSandbox'),
    quit: () => void calls.push('quit'),
  });
}

function standInPrint(
  { printOnPaper }: StandInOptions,
  { prints }: ShellRecord,
  printAnswers: string[],
): PrintCall {
  return (options, answer) => {
    prints.push(options);
    const failure = printAnswers.shift();
    if (failure !== undefined) answer(false, failure);
    else void printOnPaper().then(() => answer(true, ''));
  };
}

function standInWindow(
  options: StandInOptions,
  record: ShellRecord,
  app: EventEmitter,
  print: PrintCall,
) {
  const windows: StandInWindow[] = [];
  class StandInWindow extends EventEmitter {
    readonly webContents = new StandInContents(print, options.makePdf);
    readonly bounds: { x: number; y: number; width: number; height: number };

    constructor(given: BrowserWindowConstructorOptions) {
      super();
      record.windows.push(given);
      windows.push(this);
      const { x = 100, y = 100, width = 800, height = 600 } = given;
      this.bounds = { x, y, width, height };
      app.emit('web-contents-created', {}, this.webContents);
    }

    static getAllWindows() {
      return windows;
    }

    static fromWebContents(contents: object) {
      return windows.find((window) => window.webContents === contents) ?? null;
    }

    async loadURL(address: string): Promise<void> {
      record.addresses.push(address);
      this.webContents.url = address;
      await options.openAddress(address);
      this.emit('ready-to-show');
    }

    /** Closes the window as its cross would. */
    close(): void {
      this.emit('close', {});
      windows.splice(windows.indexOf(this), 1);
      this.emit('closed');
      if (windows.length === 0) app.emit('window-all-closed');
    }

    getNormalBounds() {
      return this.bounds;
    }

    isMaximized(): boolean {
      return false;
    }

    isMinimized(): boolean {
      return false;
    }

    maximize(): void {
      record.calls.push('maximize');
    }

    restore(): void {
      record.calls.push('restore');
    }

    show(): void {
      record.calls.push('show');
    }

    focus(): void {
      record.calls.push('focus');
    }
  }
  return StandInWindow;
}

function standInDialog(
  { documents }: StandInOptions,
  { dialogs }: ShellRecord,
  saveAnswers: (string | undefined)[],
  folderAnswers: string[],
) {
  return {
    showOpenDialog: (_window: object, asked: OpenDialogOptions): OpenDialogReturnValue => {
      dialogs.push(asked);
      const folder = folderAnswers.shift();
      return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder] };
    },
    showSaveDialog: (_window: object, asked: SaveDialogOptions): SaveDialogReturnValue => {
      dialogs.push(asked);
      const proposed = join(documents, basename(asked.defaultPath ?? 'unnamed'));
      const filePath = saveAnswers.length === 0 ? proposed : saveAnswers.shift();
      return { canceled: filePath === undefined, filePath: filePath ?? '' };
    },
  };
}

/** The system's programs: each address is written down, and none answers to a person of "nobody". */
function standInPrograms({ opened }: ShellRecord) {
  return {
    openExternal: (address: string) => {
      if (address.startsWith('mailto:nobody@')) return Promise.reject(new Error('no program'));
      opened.push(address);
      return Promise.resolve();
    },
  };
}

function standInIpc({ channels }: ShellRecord, { invoke }: ShellHandlers) {
  return {
    handle: (channel: string, handler: InvokeHandler) => {
      if (invoke.has(channel)) throw new Error(`Channel '${channel}' is answered already.`);
      channels.push(channel);
      invoke.set(channel, handler);
    },
  };
}

function standInMenu({ menus }: ShellRecord) {
  return {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (menu: MenuItemConstructorOptions[]) => void menus.push(menu),
  };
}

function standInProtocol(record: ShellRecord, { schemes }: ShellHandlers) {
  return {
    registerSchemesAsPrivileged: (given: CustomScheme[]) => void record.schemes.push(...given),
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
      void schemes.set(scheme, handler),
  };
}

function standInSession(handlers: ShellHandlers) {
  return {
    setPermissionRequestHandler: (handler: PermissionHandler) => {
      handlers.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: NonNullable<ShellHandlers['permissionCheck']>) => {
      handlers.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      handlers.devicePermission = handler;
    },
    setDisplayMediaRequestHandler: () => undefined,
    webRequest: {
      onBeforeRequest: (listener: RequestListener) => {
        handlers.request = listener;
      },
    },
  };
}
