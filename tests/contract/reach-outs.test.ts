import { describe, expect, it } from 'vitest';
import {
  reachOutsOfPage,
  reachOutsOfScript,
  reachOutsOfStyles,
} from '../../scripts/lint/reach-outs';

describe('in a script', () => {
  it.each([
    ['fetch("/a")', 'fetch'],
    ['fetch("https://a.example/"+b.getURL("/a"))', 'fetch'],
    ['fetch(b.getURL("/a"),{method:"POST"})', 'fetch'],
    ['fetch(getURL("/a"))', 'fetch'],
    ['b(fetch,a.getURL("/a"))', 'fetch'],
    ['globalThis.fetch("/a")', 'fetch'],
    ['const {fetch:f}=self;f("/a")', 'fetch'],
    ['self["fetch"]("/a")', "'fetch'"],
    ['Reflect.get(self,`fetch`)("/a")', "'fetch'"],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['new WebSocket("wss://a.example")', 'WebSocket'],
    ['new EventSource("/a")', 'EventSource'],
    ['new RTCPeerConnection', 'RTCPeerConnection'],
    ['new WebTransport("https://a.example")', 'WebTransport'],
    ['navigator.sendBeacon("/a")', 'sendBeacon'],
    ['importScripts("/a.js")', 'importScripts'],
    ['import("https://a.example/a.js")', 'import()'],
    ['import("//a.example/a.js")', 'import()'],
    ['import(a)', 'import()'],
    ['import a from "https://a.example/a.js"', 'import'],
    ['new Image().alt', 'new Image'],
    ['new Worker("/a.js")', 'new Worker'],
    ['a.src="https://a.example/a.png"', '.src ='],
    ['b("img",{src:"https://a.example/a.png"})', 'src: address'],
    ['document.createElement("script")', "createElement('script')"],
    ['document.createElementNS("http://www.w3.org/1999/xhtml","img")', "createElement('img')"],
    ['eval("1")', 'eval'],
    ['new Function("a")', 'Function'],
    ['var c="@import \'https://a.example/a.css\'"', '@import'],
    ['var c=`p{background:url(https://a.example/a.png)}${d}`', 'url()'],
  ])('sees %s', (source, what) => {
    expect(reachOutsOfScript(source).map((found) => found.what)).toContain(what);
  });

  it.each([
    ['var a={fetch:1}'],
    ['fetch(b.runtime.getURL("/a"))'],
    ['class A{fetch(){}}'],
    ['var a="We never fetch anything."'],
    ['var a={href:"https://a.example/complaints"}'],
    ['import("./chunks/a.js")'],
    ['import("/chunks/a.js")'],
    ['import a from"./a.js"'],
    ['document.createElement("a")'],
    ['var c="p{background:url(data:image/svg+xml,a)}"'],
    ['var ns="http://www.w3.org/2000/svg"'],
  ])('lets %s be', (source) => {
    expect(reachOutsOfScript(source)).toEqual([]);
  });

  it('shows where', () => {
    expect(reachOutsOfScript('var before=1;fetch("/a")')[0]?.where).toContain(
      'before=1;fetch("/a")',
    );
  });
});

describe('in a style sheet', () => {
  it.each([
    ['@import "a.css";'],
    ['p{background:url(https://a.example/a.png)}'],
    ["p{background:url( '/a.png' )}"],
    ['p{background:image-set("a.png" 1x)}'],
  ])('sees %s', (source) => {
    expect(reachOutsOfStyles(source)).toHaveLength(1);
  });

  it.each([
    ['p{background:url(data:image/png;base64,a)}'],
    ['p{filter:url("#a")}'],
    ['p{color:#222}'],
  ])('lets %s be', (source) => {
    expect(reachOutsOfStyles(source)).toEqual([]);
  });
});

describe('in a page', () => {
  it.each([
    ['<img src="https://a.example/a.png">'],
    ['<script src=//a.example/a.js></script>'],
    ['<link rel="stylesheet" href="https://a.example/a.css">'],
    ['<link rel="preconnect" href="/">'],
    ['<form action="http://a.example/">'],
    ['<meta http-equiv="refresh" content="0">'],
  ])('sees %s', (source) => {
    expect(reachOutsOfPage(source)).toHaveLength(1);
  });

  it.each([
    ['<script type="module" src="/chunks/a.js"></script>'],
    ['<link rel="stylesheet" href="/assets/a.css">'],
    ['<a href="https://a.example/">A</a>'],
  ])('lets %s be', (source) => {
    expect(reachOutsOfPage(source)).toEqual([]);
  });
});
