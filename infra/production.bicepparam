// What the office works with. Replace the addresses.
using 'main.bicep'

param environmentName = 'production'
param planSku = 'P0v3'
param instances = 2
param storageSku = 'Standard_ZRS'
param lockStorage = true
param botSku = 'S1'
param logDays = 180
param alertEmails = ['administrator@office.example.org', 'deputy-administrator@office.example.org']
