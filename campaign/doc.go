// Package campaign holds one influencer campaign from brief to report.
package campaign
