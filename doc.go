// Package endorse is the vocabulary of influencer marketing.
package endorse
