/** What we use of a library that brings no types. */
declare module 'pdfkit' {
  interface Options {
    readonly size: string
    readonly margin: number
    readonly lang: string
    readonly displayTitle: boolean
    readonly tagged: boolean
    readonly info: Readonly<Record<string, string | Date>>
  }
  export default class PDFDocument {
    constructor(options: Options)
    readonly page: { readonly width: number; readonly height: number }
    on(event: 'data', take: (chunk: Uint8Array) => void): this
    on(event: 'end', done: () => void): this
    registerFont(name: string, font: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    widthOfString(text: string): number
    text(text: string, x: number, y: number, options: { readonly lineBreak: false }): this
    addPage(): this
    struct(kind: string, draw: () => void): unknown
    addStructure(element: unknown): this
    end(): void
  }
}
