// Command kubernetes writes the JSON schemas that kubeconform checks manifests against, from the OpenAPI description that
// Kubernetes publishes in its own repository. They are kept in the repository; run it for another version or kind:
//
//	go run ./kubernetes
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const version = "1.37.1"

// kinds of the manifests under examples/: definition → the name that kubeconform looks for.
var kinds = map[string]string{
	"io.k8s.api.apps.v1.Deployment":                     "deployment-apps-v1",
	"io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler": "horizontalpodautoscaler-autoscaling-v2",
	"io.k8s.api.core.v1.Service":                        "service-v1",
	"io.k8s.api.policy.v1.PodDisruptionBudget":          "poddisruptionbudget-policy-v1",
}

type schema = map[string]any

func main() {
	definitions, err := readDefinitions()
	if err != nil {
		log.Fatal(err)
	}
	folder := filepath.Join("kubernetes", "v"+version)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		log.Fatal(err)
	}
	for definition, name := range kinds {
		text, err := json.MarshalIndent(toSchema(definition, definitions), "", " ")
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name+".json"), append(text, '\n'), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// readDefinitions takes the description from the Go module of Kubernetes.
func readDefinitions() (map[string]schema, error) {
	out, err := exec.Command("go", "mod", "download", "-json", "k8s.io/kubernetes@v"+version).Output()
	if err != nil {
		return nil, fmt.Errorf("go mod download: %w: %s", err, out)
	}
	var module struct{ Dir string }
	if err := json.Unmarshal(out, &module); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(module.Dir, "api", "openapi-spec", "swagger.json"))
	if err != nil {
		return nil, err
	}
	var swagger struct{ Definitions map[string]schema }
	err = json.Unmarshal(text, &swagger)
	return swagger.Definitions, err
}

// toSchema is a kind with every definition that it reaches.
func toSchema(kind string, definitions map[string]schema) schema {
	reached := schema{}
	reach(kind, definitions, reached)
	identity := definitions[kind]["x-kubernetes-group-version-kind"].([]any)[0].(schema)
	root := reached[kind].(schema)
	properties := root["properties"].(schema)
	apiVersion := strings.TrimPrefix(fmt.Sprintf("%v/%v", identity["group"], identity["version"]), "/")
	properties["apiVersion"] = schema{"const": apiVersion}
	properties["kind"] = schema{"const": identity["kind"]}
	root["required"] = []string{"apiVersion", "kind", "metadata"}
	return schema{
		"$schema":     "https://json-schema.org/draft/2020-12/schema",
		"$comment":    "Kubernetes " + version + ", Apache License 2.0, https://github.com/kubernetes/kubernetes",
		"$ref":        "#/definitions/" + kind,
		"definitions": reached,
	}
}

func reach(name string, definitions map[string]schema, reached schema) {
	if _, ok := reached[name]; ok {
		return
	}
	// It stands there before its fields are looked at: a definition may refer to itself.
	own := schema{}
	reached[name] = own
	for key, value := range strict(name, definitions[name]) {
		own[key] = value
	}
	eachRef(own, func(ref string) { reach(strings.TrimPrefix(ref, "#/definitions/"), definitions, reached) })
}

// strict is a definition without words, which takes no field that it does not name.
func strict(name string, definition schema) schema {
	switch name {
	case "io.k8s.apimachinery.pkg.util.intstr.IntOrString":
		return schema{"type": []string{"string", "integer"}}
	case "io.k8s.apimachinery.pkg.api.resource.Quantity":
		return schema{"type": []string{"string", "number"}}
	}
	result := withoutWords(definition).(schema)
	_, hasProperties := result["properties"]
	_, isOpen := result["additionalProperties"]
	if hasProperties && !isOpen {
		result["additionalProperties"] = false
	}
	return result
}

// withoutWords drops what says nothing about validity; the names of fields stay, whatever they are.
func withoutWords(value any) any {
	node, ok := value.(schema)
	if !ok {
		return value
	}
	result := schema{}
	for key, inner := range node {
		switch {
		case key == "properties":
			fields := schema{}
			for name, field := range inner.(schema) {
				fields[name] = withoutWords(field)
			}
			result[key] = fields
		case key == "description" || key == "default" || strings.HasPrefix(key, "x-"):
		default:
			result[key] = withoutWords(inner)
		}
	}
	return result
}

func eachRef(value any, visit func(string)) {
	switch node := value.(type) {
	case schema:
		for _, inner := range node {
			eachRef(inner, visit)
		}
		if ref, ok := node["$ref"].(string); ok {
			visit(ref)
		}
	case []any:
		for _, inner := range node {
			eachRef(inner, visit)
		}
	}
}
