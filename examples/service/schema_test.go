package main

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// schemas checks values by the part of JSON Schema 2020-12 that the document
// uses. A keyword that it does not know is an error, so that none is written in
// vain.
type schemas struct{ root map[string]any }

// at is what a reference inside the document points to.
func (s schemas) at(ref string) (map[string]any, error) {
	var here any = s.root
	for _, name := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
		in, ok := here.(map[string]any)
		if !ok || in[name] == nil {
			return nil, fmt.Errorf("%s leads nowhere", ref)
		}
		here = in[name]
	}
	return here.(map[string]any), nil
}

// keywords are checked by name; the rest belongs to one of them, or says nothing
// of a value.
func keywords() map[string]keyword {
	return map[string]keyword{
		"$ref": func(s schemas, _ map[string]any, by, v any, path string) error {
			to, err := s.at(by.(string))
			if err != nil {
				return err
			}
			return s.check(to, v, path)
		},
		"type": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return hold(isOf(by, v), path, "type", by)
		},
		"const": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return hold(by == v, path, "const", by)
		},
		"enum": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return hold(slices.Contains(by.([]any), v), path, "enum", v)
		},
		"anyOf": func(s schemas, _ map[string]any, by, v any, path string) error {
			n, err := s.fits(by, v, path)
			return hold(n > 0, path, "anyOf", err)
		},
		"oneOf": func(s schemas, _ map[string]any, by, v any, path string) error {
			n, err := s.fits(by, v, path)
			return hold(n == 1, path, "oneOf", err)
		},
		"required": func(_ schemas, _ map[string]any, by, v any, path string) error {
			for _, name := range by.([]any) {
				if in, ok := v.(map[string]any); ok && !has(in, name.(string)) {
					return hold(false, path, "required", name)
				}
			}
			return nil
		},
		"properties": func(s schemas, schema map[string]any, by, v any, path string) error {
			in, _ := v.(map[string]any)
			for name, one := range in {
				to, known := by.(map[string]any)[name]
				if !known {
					if err := hold(schema["additionalProperties"] != false, path, "additionalProperties", name); err != nil {
						return err
					}
					continue
				}
				if err := s.check(to.(map[string]any), one, path+"/"+name); err != nil {
					return err
				}
			}
			return nil
		},
		"additionalProperties": func(_ schemas, schema map[string]any, by, _ any, path string) error {
			return hold(by == false && schema["properties"] != nil, path, "additionalProperties other than false beside properties", by)
		},
		"items": func(s schemas, _ map[string]any, by, v any, path string) error {
			list, _ := v.([]any)
			for i, one := range list {
				if err := s.check(by.(map[string]any), one, fmt.Sprintf("%s/%d", path, i)); err != nil {
					return err
				}
			}
			return nil
		},
		"pattern": func(_ schemas, _ map[string]any, by, v any, path string) error {
			text, ok := v.(string)
			return hold(!ok || regexp.MustCompile(by.(string)).MatchString(text), path, "pattern", v)
		},
		"minimum": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return bound(path, "minimum", number(v), by, 1)
		},
		"maximum": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return bound(path, "maximum", number(v), by, -1)
		},
		"minLength": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return bound(path, "minLength", length(v), by, 1)
		},
		"maxLength": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return bound(path, "maxLength", length(v), by, -1)
		},
		"minItems": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return bound(path, "minItems", size(v), by, 1)
		},
		"maxItems": func(_ schemas, _ map[string]any, by, v any, path string) error {
			return bound(path, "maxItems", size(v), by, -1)
		},

		"description": silent, "default": silent,
	}
}

// keyword checks a value by one keyword of a schema.
type keyword func(s schemas, schema map[string]any, by, v any, path string) error

func silent(schemas, map[string]any, any, any, string) error { return nil }

func (s schemas) check(schema map[string]any, v any, path string) error {
	known := keywords()
	for word, by := range schema {
		check, ok := known[word]
		if !ok {
			return fmt.Errorf("%s: keyword %q is not checked here", path, word)
		}
		if err := check(s, schema, by, v, path); err != nil {
			return err
		}
	}
	return nil
}

// fits counts the schemas of a list that the value fits, with the faults of the
// others.
func (s schemas) fits(list, v any, path string) (n int, faults []string) {
	for _, one := range list.([]any) {
		if err := s.check(one.(map[string]any), v, path); err != nil {
			faults = append(faults, err.Error())
		} else {
			n++
		}
	}
	return n, faults
}

func hold(ok bool, path, word string, by any) error {
	if ok {
		return nil
	}
	return fmt.Errorf("%s: %s: %v", path, word, by)
}

func has(in map[string]any, name string) bool { _, ok := in[name]; return ok }

func isOf(types, v any) bool {
	if list, ok := types.([]any); ok {
		return slices.ContainsFunc(list, func(one any) bool { return isOf(one, v) })
	}
	n, isNumber := v.(float64)
	switch types {
	case "null":
		return v == nil
	case "boolean":
		return v == true || v == false
	case "string":
		_, ok := v.(string)
		return ok
	case "number":
		return isNumber
	case "integer":
		return isNumber && n == math.Trunc(n)
	case "array":
		_, ok := v.([]any)
		return ok
	case "object":
		_, ok := v.(map[string]any)
		return ok
	}
	return false
}

// bound holds a measure, of a value that has it, at least (1) or at most (-1) at
// what is said.
func bound(path, word string, measure *float64, by any, way float64) error {
	return hold(measure == nil || (*measure-by.(float64))*way >= 0, path, word, by)
}

func number(v any) *float64 {
	if n, ok := v.(float64); ok {
		return &n
	}
	return nil
}

func length(v any) *float64 {
	if s, ok := v.(string); ok {
		return new(float64(utf8.RuneCountInString(s)))
	}
	return nil
}

func size(v any) *float64 {
	if list, ok := v.([]any); ok {
		return new(float64(len(list)))
	}
	return nil
}

// TestSchemaHelper holds that the check can fail, by every keyword.
func TestSchemaHelper(t *testing.T) {
	t.Parallel()
	s := schemas{map[string]any{"word": map[string]any{"type": "string", "minLength": 2.0}}}
	for _, row := range []struct {
		schema, value string
		want          bool
	}{
		{`{"type":"integer"}`, `3`, true},
		{`{"type":"integer"}`, `3.5`, false},
		{`{"type":["boolean","null"]}`, `null`, true},
		{`{"type":["boolean","null"]}`, `"no"`, false},
		{`{"const":1}`, `1`, true},
		{`{"const":1}`, `"1"`, false},
		{`{"enum":["a","b"]}`, `"b"`, true},
		{`{"enum":["a","b"]}`, `"c"`, false},
		{`{"$ref":"#/word"}`, `"ab"`, true},
		{`{"$ref":"#/word"}`, `"ä"`, false},
		{`{"$ref":"#/none"}`, `"ab"`, false},
		{`{"anyOf":[{"type":"string"},{"type":"null"}]}`, `null`, true},
		{`{"anyOf":[{"type":"string"},{"type":"null"}]}`, `1`, false},
		{`{"oneOf":[{"type":"number"},{"type":"integer"}]}`, `1.5`, true},
		{`{"oneOf":[{"type":"number"},{"type":"integer"}]}`, `1`, false},
		{`{"required":["a"],"properties":{"a":{"type":"null"}},"additionalProperties":false}`, `{"a":null}`, true},
		{`{"required":["a"],"properties":{"a":{"type":"null"}},"additionalProperties":false}`, `{}`, false},
		{`{"properties":{"a":{"type":"null"}},"additionalProperties":false}`, `{"b":1}`, false},
		{`{"properties":{"a":{"type":"null"}}}`, `{"b":1}`, true},
		{`{"properties":{"a":{"type":"null"}}}`, `{"a":1}`, false},
		{`{"additionalProperties":{"type":"null"}}`, `{}`, false},
		{`{"items":{"type":"null"}}`, `[null]`, true},
		{`{"items":{"type":"null"}}`, `[null,1]`, false},
		{`{"pattern":"^a$"}`, `"a"`, true},
		{`{"pattern":"^a$"}`, `"b"`, false},
		{`{"minimum":1,"maximum":2}`, `2`, true},
		{`{"minimum":1}`, `0`, false},
		{`{"maximum":2}`, `3`, false},
		{`{"maxLength":1}`, `"ab"`, false},
		{`{"minItems":1,"maxItems":2}`, `[1,2]`, true},
		{`{"minItems":1}`, `[]`, false},
		{`{"maxItems":1}`, `[1,2]`, false},
		{`{"multipleOf":2}`, `4`, false},
	} {
		var schema map[string]any
		var v any
		if err := json.Unmarshal([]byte(row.schema), &schema); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(row.value), &v); err != nil {
			t.Fatal(err)
		}
		if err := s.check(schema, v, ""); (err == nil) != row.want {
			t.Errorf("%s of %s: %v, want fit %v", row.value, row.schema, err, row.want)
		}
	}
}
