// Who is written to, and about what.
param name string
param location string
param emails string[]
param workspaceId string
param siteId string

@description('The bot counts each thing that it gave up; one is reason enough to look.')
var counters = [
  {
    key: 'given-up'
    metric: 'onesqabot.outbox.given_up'
    says: 'The bot gave up a message, a document or a calendar entry: somebody has not been told. See docs/administration.md.'
    severity: 1
  }
  {
    key: 'background-failed'
    metric: 'onesqabot.background.failed'
    says: 'Background work (reminders, digest, people, holidays) failed, or skipped a case. It is tried again; the doctor names it. If it stays, people miss deadlines without a warning.'
    severity: 2
  }
]

var measures = [
  {
    key: 'server-errors'
    metric: 'Http5xx'
    says: 'The bot answered Teams with server errors.'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    key: 'not-ready'
    metric: 'HealthCheckStatus'
    says: 'An instance of the bot is not ready: see /health/ready and the log.'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 100
  }
]

resource administrators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'Global'
  properties: {
    enabled: true
    groupShortName: 'OnesqaBot'
    emailReceivers: [
      for (email, i) in emails: {
        name: 'administrator-${i + 1}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource counted 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for counter in counters: {
    name: '${name}-${counter.key}'
    location: location
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${counter.key}'
      description: counter.says
      severity: counter.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      // A new workspace knows the table only when the first measurement has come.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: 'AppMetrics | where Name == "${counter.metric}" | project TimeGenerated, Sum'
            metricMeasureColumn: 'Sum'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      actions: { actionGroups: [administrators.id] }
    }
  }
]

resource measured 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for measure in measures: {
    name: '${name}-${measure.key}'
    location: 'global'
    properties: {
      description: measure.says
      severity: 1
      enabled: true
      scopes: [siteId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: measure.key
            metricName: measure.metric
            metricNamespace: 'Microsoft.Web/sites'
            timeAggregation: measure.aggregation
            operator: measure.operator
            threshold: measure.threshold
          }
        ]
      }
      actions: [{ actionGroupId: administrators.id }]
    }
  }
]
