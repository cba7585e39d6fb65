package contract

import (
	"slices"
	"strconv"
)

// path is the place of an item in a list of the terms.
func path(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

func contains(list []string, s string) bool { return slices.Contains(list, s) }

func sortStable[T any](list []T, order func(a, b T) int) { slices.SortStableFunc(list, order) }
