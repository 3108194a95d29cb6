namespace Lernet.Browser.Tests.Browsing;

/// <summary>Tests that share the browser run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
