// The machines and the bot on them.
param name string
param location string
param sku string
param instances int
param identityId string
param clientId string
param tablesEndpoint string
param insightsConnection string
param workspaceId string
param library string
param mailbox string
param teamsAppId string
param tabClientId string

var domain = '${name}.azurewebsites.net'

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'linux'
  sku: { name: sku, capacity: instances }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet OnesqaBot.Bot.dll'
      alwaysOn: true
      healthCheckPath: '/health/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      ASPNETCORE_URLS: 'http://*:8080'
      WEBSITE_RUN_FROM_PACKAGE: '1'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppId: clientId
      MicrosoftAppTenantId: tenant().tenantId
      // Every instance sees the same /home; the package itself is read-only.
      Bot__DataFolder: '/home/data'
      Bot__PeopleFile: '/home/config/people.yaml'
      Bot__PublicUrl: 'https://${domain}'
      Tables__Endpoint: tablesEndpoint
      Tables__ManagedIdentityClientId: clientId
      Graph__Library: library
      Graph__Mailbox: mailbox
      Graph__TeamsAppId: teamsAppId
      Tab__ClientId: tabClientId
    }
  }

  // Deployment signs in with Entra; there are no passwords to keep.
  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noScmPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

output domain string = domain
output siteId string = site.id
