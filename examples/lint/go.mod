module go-konspekt/lint

go 1.27.0

toolchain go1.27.4

require (
	github.com/compose-spec/compose-go/v2 v2.16.2 // indirect
	github.com/moby/buildkit v0.34.2 // indirect
)
