export type ProgressText = { readonly en: string; readonly zh: string }
export type Progress = (message: ProgressText) => void

export function creatingCluster(dataDir: string): ProgressText {
  return {
    en: `Creating the database in ${dataDir} (first start only, a few seconds)`,
    zh: `正在 ${dataDir} 中创建数据库（仅首次启动，需要几秒钟）`,
  }
}

export function waitingForOther(dataDir: string): ProgressText {
  return {
    en: `Another process is starting or stopping the database in ${dataDir}; waiting`,
    zh: `另一个进程正在启动或停止 ${dataDir} 中的数据库，请稍候`,
  }
}

export function removingUnfinished(folder: string): ProgressText {
  return {
    en: `An earlier first start was interrupted; removing what it left in ${folder}`,
    zh: `上一次首次启动被中断，正在清除 ${folder} 中的残留`,
  }
}

export function copyingBinaries(from: string, to: string, why: string): ProgressText {
  return {
    en: `Copying the PostgreSQL programs from ${from} to ${to} (${why})`,
    zh: `正在将 PostgreSQL 程序从 ${from} 复制到 ${to}（${why}）`,
  }
}

export function startingServer(dataDir: string): ProgressText {
  return { en: `Starting the database in ${dataDir}`, zh: `正在启动 ${dataDir} 中的数据库` }
}
