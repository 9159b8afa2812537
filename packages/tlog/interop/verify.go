// Command verify checks a tiled transparency log with Go's golang.org/x/mod/sumdb, which we did not
// write. It shares no code with packages/tlog.
//
//	verify -dir DIR -vkey VKEY [-witness VKEY] [-old CHECKPOINT] [-proof RECEIPT]
//
// It prints "ok ..." and exits 0, or "FAIL ..." and exits 1.
package main

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var dir = flag.String("dir", "", "folder with the log's files")

// tiles reads c2sp.org/tlog-tiles paths, which are sumdb's without the height.
type tiles struct{}

func (tiles) Height() int                     { return 8 }
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (tiles) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, t := range list {
		b, err := os.ReadFile(filepath.Join(*dir, "tile", strings.TrimPrefix(t.Path(), "tile/8/")))
		if err != nil {
			return nil, err
		}
		data = append(data, b)
	}
	return data, nil
}

// cosigner verifies cosignature/v1 (type 0x04), which the note package does not know.
type cosigner struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.id }
func (c cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 72 {
		return false
	}
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(sig))
	return ed25519.Verify(c.key, append([]byte(head), msg...), sig[8:])
}

func fail(format string, args ...interface{}) {
	fmt.Printf("FAIL "+format+"\n", args...)
	os.Exit(1)
}

func must(what string, err error) {
	if err != nil {
		fail("%s: %v", what, err)
	}
}

func parseCosigner(vkey string) cosigner {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		fail("witness key: not a vkey")
	}
	id, err := strconv.ParseUint(parts[1], 16, 32)
	must("witness key", err)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	must("witness key", err)
	if len(key) != 33 || key[0] != 4 {
		fail("witness key: not of type 4")
	}
	return cosigner{parts[0], uint32(id), key[1:]}
}

// open verifies a signed checkpoint: every verifier must have signed it.
func open(data []byte, verifiers []note.Verifier) (tree tlog.Tree) {
	n, err := note.Open(data, note.VerifierList(verifiers...))
	must("signature", err)
	if len(n.Sigs) != len(verifiers) {
		fail("signature: %d of %d keys have signed", len(n.Sigs), len(verifiers))
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != verifiers[0].Name() {
		fail("checkpoint: not one of %s", verifiers[0].Name())
	}
	tree.N, err = strconv.ParseInt(lines[1], 10, 64)
	must("checkpoint", err)
	tree.Hash, err = tlog.ParseHash(lines[2])
	must("checkpoint", err)
	return tree
}

func main() {
	vkey := flag.String("vkey", "", "the log's verifier key")
	witness := flag.String("witness", "", "a witness's verifier key")
	old := flag.String("old", "", "an older checkpoint the log must extend")
	proof := flag.String("proof", "", "a receipt (c2sp.org/tlog-proof) to check as well")
	flag.Parse()

	v, err := note.NewVerifier(*vkey)
	must("log key", err)
	verifiers := []note.Verifier{v}
	if *witness != "" {
		verifiers = append(verifiers, parseCosigner(*witness))
	}
	data, err := os.ReadFile(filepath.Join(*dir, "checkpoint"))
	must("checkpoint", err)
	tree := open(data, verifiers)
	reader := tlog.TileHashReader(tree, tiles{})
	if *old != "" {
		checkExtends(*old, verifiers, tree, reader)
	}
	root, err := tlog.TreeHash(tree.N, reader)
	must("tiles", err)
	if root != tree.Hash {
		fail("root: tiles give %v, signed is %v", root, tree.Hash)
	}
	for n := int64(0); n*256 < tree.N; n++ {
		checkBundle(n, tree, reader)
	}
	if *proof != "" {
		checkReceipt(*proof, verifiers, tree, reader)
	}
	fmt.Printf("ok size %d root %v\n", tree.N, tree.Hash)
}

func checkExtends(path string, verifiers []note.Verifier, tree tlog.Tree, reader tlog.HashReader) {
	data, err := os.ReadFile(path)
	must("old checkpoint", err)
	before := open(data, verifiers)
	if before.N > tree.N {
		fail("rollback: size %d after %d", tree.N, before.N)
	}
	if before.N == tree.N && before.Hash != tree.Hash {
		fail("fork: two roots for size %d", tree.N)
	}
	p, err := tlog.ProveTree(tree.N, before.N, reader)
	must("tiles", err)
	if tlog.CheckTree(p, tree.N, tree.Hash, before.N, before.Hash) != nil {
		fail("fork: size %d does not extend size %d", tree.N, before.N)
	}
}

// checkBundle compares the entries of a bundle with the leaf hashes of their tile and proves its
// first entry. That proof covers the whole tile, for its siblings are computed from all other items.
// It is needed: some releases of x/mod compare only a part of the tiles with their parents (the loop
// starts after the number of subtrees, not of tiles).
func checkBundle(n int64, tree tlog.Tree, reader tlog.HashReader) {
	width := tree.N - n*256
	if width > 256 {
		width = 256
	}
	entries := readBundle(n, int(width))
	indexes := make([]int64, width)
	for i := range indexes {
		indexes[i] = tlog.StoredHashIndex(0, n*256+int64(i))
	}
	hashes, err := reader.ReadHashes(indexes)
	must("tiles", err)
	for i, hash := range hashes {
		if i >= len(entries) || tlog.RecordHash(entries[i]) != hash {
			fail("leaf %d", n*256+int64(i))
		}
	}
	if len(entries) != int(width) {
		fail("bundle %d: %d entries, not %d", n, len(entries), width)
	}
	p, err := tlog.ProveRecord(tree.N, n*256, reader)
	must("tiles", err)
	if tlog.CheckRecord(p, tree.N, tree.Hash, n*256, hashes[0]) != nil {
		fail("tile: leaves %d to %d do not lead to the signed root", n*256, n*256+width-1)
	}
}

func readBundle(n int64, width int) (entries [][]byte) {
	path := tlog.Tile{H: 8, L: 0, N: n, W: width}.Path()
	data, err := os.ReadFile(filepath.Join(*dir, "tile/entries", strings.TrimPrefix(path, "tile/8/0/")))
	must("bundle", err)
	for len(data) >= 2 {
		size := int(binary.BigEndian.Uint16(data))
		if len(data) < 2+size {
			break
		}
		entries, data = append(entries, data[2:2+size]), data[2+size:]
	}
	return entries
}

// checkReceipt checks a receipt against the entry of its index, and that Go builds the same proof.
func checkReceipt(path string, verifiers []note.Verifier, tree tlog.Tree, reader tlog.HashReader) {
	data, err := os.ReadFile(path)
	must("receipt", err)
	parts := bytes.SplitN(data, []byte("\n\n"), 2)
	lines := strings.Split(string(parts[0]), "\n")
	if len(parts) != 2 || lines[0] != "c2sp.org/tlog-proof@v1" || len(lines) < 2 {
		fail("receipt: form")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	must("receipt", err)
	var p tlog.RecordProof
	for _, line := range lines[2:] {
		hash, err := tlog.ParseHash(line)
		must("receipt", err)
		p = append(p, hash)
	}
	head := open(parts[1], verifiers)
	width := head.N - index/256*256
	if width > 256 {
		width = 256
	}
	leaf := tlog.RecordHash(readBundle(index/256, int(width))[index%256])
	must("receipt", tlog.CheckRecord(p, head.N, head.Hash, index, leaf))
	built, err := tlog.ProveRecord(head.N, index, tlog.TileHashReader(head, tiles{}))
	must("tiles", err)
	if fmt.Sprint(built) != fmt.Sprint(p) {
		fail("receipt: Go builds another proof for leaf %d", index)
	}
}
