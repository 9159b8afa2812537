import * as Plot from '@observablehq/plot'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import classes from './plot.module.css'

/** Width of a plot for which its makers may plan; the drawing follows its column. */
type Options = (width: number) => Plot.PlotOptions

/**
 * A drawing with its sentence for who does not see it. Plot puts a style element into each drawing, which the content
 * security policy does not let in; the few rules are in our own sheet instead.
 */
export function PlotFigure({
  title,
  says,
  options,
}: {
  readonly title: string
  readonly says: string
  readonly options: Options
}): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = host.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry?.contentRect.width ?? 0)),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (width === 0) return
    const drawing = Plot.plot({ ...options(width), width, className: 'lab-plot' })
    for (const style of drawing.querySelectorAll('style')) style.remove()
    // One image with one sentence: names of its parts would be read out as nonsense.
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
    drawing.setAttribute('role', 'img')
    drawing.setAttribute('aria-label', says)
    host.current?.replaceChildren(drawing)
  }, [options, says, width])
  return (
    <figure className={classes['figure']}>
      <figcaption>{title}</figcaption>
      <div ref={host} className={classes['host']} />
    </figure>
  )
}
