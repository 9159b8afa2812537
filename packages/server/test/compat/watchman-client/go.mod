module xinyong.example/watchman-client

go 1.24

require github.com/moov-io/watchman v0.50.0
