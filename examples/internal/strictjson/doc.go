// Package strictjson reads JSON that people write by hand and says what is
// wrong with it: each error names the path ("creators[2].fee"), the line and the
// column. Members that are not known, given twice or missing are errors, and so
// is text that is not UTF-8 and what follows the value.
//
// A [Value] is one JSON value with its place. [Value.Object] and [Value.Array]
// walk into it; [Value.Into] decodes what the target's own UnmarshalJSON or
// UnmarshalText reads. All errors of one document are joined.
package strictjson
