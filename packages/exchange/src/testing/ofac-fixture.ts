import type { SourceFile } from '../formats/source-file.ts'
import { textFile } from './read-all.ts'

/** An edition of invented entries that takes every path of the format. */
export const sdn = [
  `10,"QUILL TRADING CO., LTD.",-0- ,"SDGT] [IFSR",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'QTC'; Registration Number 4711-B (Panama) issued 14 Dec 2005; Tax ID No. 100036386 (Serbia); SWIFT/BIC QUILPAPA; Website www.quill.example; alt. Website http://quill.example/two; Email Address a@quill.example; Phone Number 50712345678; Organization Established Date 17 Dec 2016; Company Number IMO 5055293; Linked To: MARLOW, Ada."`,
  `11,"MARLOW, Ada",individual,"SDGT",Director; Brigadier General,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 15 Jan 1955; alt. DOB circa 1956; alt. DOB 1951 to 1953; POB Port Cedar, Panama; alt. POB Elsewhere; nationality Panama; citizen Korea, North; Gender Female; Passport AB 123 (Panama) issued 18 Jan 1984 expires 17 Jan 1994; alt. Passport X99 (Atlantis); National ID No. 660000 73767 (Belgium); a.k.a. 'THE QUILL'; a.k.a. ''ADA' M'; f.k.a. 'ADA B'; Digital Currency Address - XBT 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h; Brigadier General; Additional Sanctions Information - Subject to Secondary Sanctions; Executive Order 13846 information: FOREIGN EXCHANGE.  Sec. 5(a)(ii); favours the left hand; nationality Atlantis; Linked To: NOBODY LISTED."`,
  `12,"SEA QUILL",vessel,"IRAN",-0- ,9HDQ9,Crude Oil Tanker,"318,000","163,660",Malta,"Quill Trading Co., Ltd","Vessel Registration Identification IMO 9187629; MMSI 572469210; Former Vessel Flag Tuvalu; alt. Former Vessel Flag None Identified; f.k.a. 'OLD QUILL'."`,
  `13,"QQ-ABC",aircraft,"SYRIA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Aircraft Model IL76-TD; Aircraft Manufacturer's Serial Number (MSN) 1023409321; Aircraft Manufacture Date 1992; Aircraft Operator QUILL TRADING CO., LTD; Linked To: QTCO."`,
  `14,"MINISTRY OF INK",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Additional Sanctions Information - Subject to Secon"`,
]
export const alt = [
  `10,1,"aka","QTCO",-0- `,
  `10,2,"fka","INKWELL S.A.",-0- `,
  `11,3,"aka","MARLOWE, Ada",-0- `,
  `11,4,"nka","MARLOW-REED, Ada",-0- `,
]
export const add = [
  `10,1,"1 Dock Road","Port Cedar","Panama",-0- `,
  `10,2,-0- ,-0- ,"Region: Crimea",-0- `,
  `11,3,-0- ,-0- ,-0- ,-0- `,
  `14,4,-0- ,"Port Cedar",undetermined,"by the harbour"`,
]
export const comments = [`14,"dary Sanctions; Linked To: QUILL TRADING CO., LTD."`]

const END = '\u001a'

export function lines(rows: readonly string[], end = true): string {
  return rows.map((row) => `${row} \r\n`).join('') + (end ? END : '')
}

/** The four files, any of them replaced. */
export function edition(
  replaced: Partial<Record<'sdn' | 'alt' | 'add' | 'comments', string | Uint8Array>> = {},
): readonly SourceFile[] {
  return [
    textFile('add.csv', replaced.add ?? lines(add)),
    textFile('sdn_comments.csv', replaced.comments ?? lines(comments)),
    textFile('sdn.csv', replaced.sdn ?? lines(sdn)),
    textFile('alt.csv', replaced.alt ?? lines(alt)),
  ]
}
