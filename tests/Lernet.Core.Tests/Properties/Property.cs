using FsCheck;
using FsCheck.Fluent;

namespace Lernet.Core.Tests.Properties;

/// <summary>A sentence that must be true of every input, tried on many.</summary>
internal static class Property
{
    private const int Inputs = 300;

    /// <summary>Fails with the first input for which the check throws.</summary>
    /// <remarks>The same inputs at every run: what fails once must fail again.</remarks>
    public static void Holds<T>(Gen<T> inputs, Action<T> check) => Prop.ForAll(inputs.ToArbitrary(), check)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Inputs).WithReplay(2026, 11).WithQuietOnSuccess(true));
}
