using OnesqaBot.Adapters.Graph;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Graph;

public sealed class LibraryFilesTests
{
    private const string Library = "https://onesqa.sharepoint.com/sites/policy/Shared%20Documents/Forms/AllItems.aspx";

    [Theory]
    [InlineData("/แบบฟอร์ม/แผน ๑.docx", "https://onesqa.sharepoint.com/sites/policy/Shared%20Documents/%E0%B9%81%E0%B8%9A%E0%B8%9A%E0%B8%9F%E0%B8%AD%E0%B8%A3%E0%B9%8C%E0%B8%A1/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B9%91.docx")]
    [InlineData("/sites/hr/Forms/a.docx", "https://onesqa.sharepoint.com/sites/hr/Forms/a.docx")]
    [InlineData("/a#b?.docx", "https://onesqa.sharepoint.com/sites/policy/Shared%20Documents/a%23b%3F.docx")]
    public void A_path_is_found_from_the_library_or_from_the_server(string path, string address) =>
        Assert.Equal(address, LibraryFiles.AddressOf(Library, path)!.AbsoluteUri);

    [Fact]
    public void Without_a_library_there_is_no_address() => Assert.Null(LibraryFiles.AddressOf("", "/a.docx"));
}
