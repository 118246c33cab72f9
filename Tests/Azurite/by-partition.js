// What the patch is for, here and nowhere else: Azurite's speed, so that what is measured (Benchmarks, the whole year, the growth
// tests) and suites with many rows are not slowed by a table scan that no deployment has. Nothing is right only with it: the store's
// contract passes on Azurite as npm serves it too (TablesStoreOnServedAzuriteTests).
//
// Azurite looks at every row of the table for each query; Azure looks at the partition. This narrows a query of one
// partition by the index that Azurite keeps anyway, before its own filter runs: the answers stay the same. A
// single row it looks for among all of its partition; here by whichever of the two keys fewer rows have.
"use strict";

const path = require("path");
const folder = path.join(__dirname, "node_modules", "azurite", "dist", "src", "table", "persistence");
const store = require(path.join(folder, "LokiTableMetadataStore.js")).default.prototype;
const query = store.queryTableEntities;

store.queryTableEntities = function (context, account, table, options, ...rest) {
  const named = /^PartitionKey eq '((?:[^']|'')*)' and /.exec(options.filter ?? "");
  if (!named || options.filter.includes(" or ")) return query.call(this, context, account, table, options, ...rest);
  const rows = this.getEntityCollection(account, table, context);
  const narrowed = Object.create(this);
  narrowed.getEntityCollection = () => ({ chain: () => rows.chain().find({ PartitionKey: named[1].replaceAll("''", "'") }) });
  return query.call(narrowed, context, account, table, options, ...rest);
};

const collection = store.getEntityCollection;

store.getEntityCollection = function (...table) {
  const rows = collection.apply(this, table);
  rows.findOne = findOne;
  return rows;
};

function findOne({ PartitionKey, RowKey }) {
  const range = this.calculateRange("$eq", "PartitionKey", PartitionKey);
  const rowRange = this.calculateRange("$eq", "RowKey", RowKey);
  const narrower = rowRange[1] - rowRange[0] < range[1] - range[0] ? { RowKey, PartitionKey } : { PartitionKey, RowKey };
  return Object.getPrototypeOf(this).findOne.call(this, narrower);
}
