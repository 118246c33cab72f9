using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where to upload a file that was accepted.</summary>
public class FileUploadInfo
{
    public FileUploadInfo()
    {
    }

    public FileUploadInfo(
        string name = default,
        string uploadUrl = default,
        string contentUrl = default,
        string uniqueId = default,
        string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    [JsonProperty("fileType")]
    public string FileType { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("uniqueId")]
    public string UniqueId { get; set; }

    [JsonProperty("uploadUrl")]
    public string UploadUrl { get; set; }
}
