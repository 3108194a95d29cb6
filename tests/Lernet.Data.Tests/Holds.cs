using FsCheck;
using FsCheck.Fluent;

namespace Lernet.Data.Tests;

/// <summary>Properties, checked by FsCheck on made-up samples; always the same ones, so that a failure can be seen again.</summary>
internal static class Holds
{
    private static readonly Config config = Config.QuickThrowOnFailure.WithReplay(42, 4711).WithMaxTest(60).WithQuietOnSuccess(true);

    /// <summary>Samples made from a source of chance, which a failure shows.</summary>
    public static void ForAll<T>(Func<System.Random, T> make, Func<T, bool> property) =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<int>().Select(seed => make(new System.Random(seed))).ToArbitrary(), property).Check(config);

    /// <summary>Samples as FsCheck makes and shrinks them.</summary>
    public static void ForAll<T>(Func<T, bool> property) => Prop.ForAll(ArbMap.Default.ArbFor<T>(), property).Check(config);
}
