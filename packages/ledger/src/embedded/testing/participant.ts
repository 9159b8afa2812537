import { startEmbedded } from '../start-embedded.ts'

// A process of its own that starts or joins the server of a folder, says so, and leaves when told to.
const dataDir = process.argv[2]
if (dataDir === undefined) throw new Error('usage: participant.ts DATA_DIR')
const server = await startEmbedded({ dataDir })
process.stdout.write(
  `${JSON.stringify({ ownsServer: server.ownsServer, connectionString: server.connectionString })}\n`,
)
process.stdin.resume()
process.stdin.on('end', () => {
  void server.stop().then((stopped) => process.stdout.write(`${JSON.stringify({ stopped })}\n`))
})
