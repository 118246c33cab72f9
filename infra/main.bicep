// All that OnesqaBot runs on, in one resource group. There is no secret anywhere: the bot signs in to everything with its
// managed identity, the storage account refuses keys, and the web app refuses passwords; so there is no Key Vault.
//   az deployment group create --resource-group NAME --parameters infra/test.bicepparam
targetScope = 'resourceGroup'

@description('Part of every name, so that two environments are never taken for each other.')
@allowed(['test', 'production'])
param environmentName string

@description('Where everything runs. Default: where the resource group is.')
param location string = resourceGroup().location

@description('Size of the machines. The smallest that stays awake is B1.')
param planSku string

@description('How many instances serve at once. Two or more survive the loss of one.')
@minValue(1)
@maxValue(10)
param instances int

@description('How the cases are kept: in one building (LRS) or in three (ZRS).')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string

@description('Whether the storage account is locked against deletion. It holds the record of who decided what.')
param lockStorage bool

@description('S1 has a guarantee of service; messages in Teams cost nothing in either.')
@allowed(['F0', 'S1'])
param botSku string

@description('How many days of logs and measurements are kept.')
@minValue(30)
@maxValue(730)
param logDays int

@description('Address of the document library, as a browser shows it. Empty keeps documents on the web app.')
param library string = ''

@description('The mailbox whose calendar is the office\'s. Empty keeps the calendar on the web app.')
param mailbox string = ''

@description('Id of the app in the organisation\'s catalogue of Teams apps, where the bot may install itself for people.')
param teamsAppId string = ''

@description('Client id of the app registration that people sign in to the tab with. Empty leaves the tab closed.')
param tabClientId string = ''

@description('Who is written to when something fails.')
@minLength(1)
param alertEmails string[]

var suffix = uniqueString(resourceGroup().id)
var name = 'onesqabot-${environmentName}'
var siteName = '${name}-${suffix}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${name}'
  location: location
}

module storage 'storage.bicep' = {
  params: {
    name: 'onesqabot${suffix}'
    location: location
    sku: storageSku
    locked: lockStorage
    principalId: identity.properties.principalId
  }
}

module monitoring 'monitoring.bicep' = {
  params: {
    name: name
    location: location
    days: logDays
  }
}

module app 'app.bicep' = {
  params: {
    name: siteName
    location: location
    sku: planSku
    instances: instances
    identityId: identity.id
    clientId: identity.properties.clientId
    tablesEndpoint: storage.outputs.tablesEndpoint
    insightsConnection: monitoring.outputs.insightsConnection
    workspaceId: monitoring.outputs.workspaceId
    library: library
    mailbox: mailbox
    teamsAppId: teamsAppId
    tabClientId: tabClientId
  }
}

module bot 'bot.bicep' = {
  params: {
    name: siteName
    displayName: environmentName == 'production' ? 'OnesqaBot' : 'OnesqaBot (${environmentName})'
    sku: botSku
    domain: app.outputs.domain
    identityId: identity.id
    clientId: identity.properties.clientId
  }
}

module alerts 'alerts.bicep' = {
  params: {
    name: name
    location: location
    emails: alertEmails
    workspaceId: monitoring.outputs.workspaceId
    siteId: app.outputs.siteId
  }
}

@description('BOT_ID of manifest/pack, and the app that permissions are granted to.')
output botId string = identity.properties.clientId

@description('Object id of the identity: what Entra and Exchange grant permissions to.')
output principalId string = identity.properties.principalId

@description('BOT_DOMAIN of manifest/pack.')
output botDomain string = app.outputs.domain

output siteName string = siteName
