using Lernet.Cli.Parsing;

namespace Lernet.Cli.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("course", "course", 0)]
    [InlineData("cuorse", "course", 1)] // two neighbours swapped
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)] // optimal string alignment touches each letter once; unrestricted Damerau would say 2
    public void Distance_OfTwoWords_CountsLettersToChange(string a, string b, int expected)
    {
        Assert.Equal(expected, Suggestion.Distance(a, b));
        Assert.Equal(expected, Suggestion.Distance(b, a));
    }

    [Theory]
    [InlineData("cours", "course")]
    [InlineData("docter", "doctor")]
    [InlineData("xyz", null)]
    public void For_Word_IsTheNearestWithinAThird(string word, string? expected) =>
        Assert.Equal(expected, Suggestion.For(word, ["course", "run", "doctor"]));
}
