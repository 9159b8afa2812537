// Asks a server through Watchman's own Go client, unchanged, and prints what it read as JSON.
//
//	go mod tidy && go build -o watchman-client . && XINYONG_WATCHMAN_CLIENT=$PWD/watchman-client npm test
package main

import (
	"context"
	"encoding/json"
	"net/http"
	"os"

	"github.com/moov-io/watchman/pkg/search"
)

// Watchman knows no keys: whoever runs it behind one adds the header as here.
type withKey struct{ key string }

func (w withKey) RoundTrip(request *http.Request) (*http.Response, error) {
	request.Header.Set("Authorization", "Bearer "+w.key)
	return http.DefaultTransport.RoundTrip(request)
}

func main() {
	client := search.NewClient(&http.Client{Transport: withKey{os.Args[2]}}, os.Args[1])
	ctx := context.Background()
	person := search.Entity[search.Value]{
		Name:   os.Args[3],
		Type:   search.EntityPerson,
		Person: &search.Person{Name: os.Args[3]},
	}
	found, err := client.SearchByEntity(ctx, person, search.SearchOpts{Limit: 5, MinMatch: 0.5})
	if err != nil {
		panic(err)
	}
	lists, err := client.ListInfo(ctx)
	if err != nil {
		panic(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(map[string]any{"found": found, "lists": lists}); err != nil {
		panic(err)
	}
}
