// For trying out: the least that stays awake. Replace the address.
using 'main.bicep'

param environmentName = 'test'
param planSku = 'B1'
param instances = 1
param storageSku = 'Standard_LRS'
param lockStorage = false
param botSku = 'F0'
param logDays = 30
param alertEmails = ['administrator@office.example.org']
