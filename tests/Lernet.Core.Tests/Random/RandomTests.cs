using Lernet.Random;

namespace Lernet.Core.Tests;

public class RandomTests
{
    // Known answers of Random123's kat_vectors for philox4x32, 10 rounds: all zeros, all ones, digits of π.
    [Theory]
    [InlineData(0UL, 0UL, 0UL, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x299f31d0a4093822UL, 0x0370734413198a2eUL, 0x85a308d3243f6a88UL, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Philox_OfKnownCounters_GivesThePublishedBits(ulong seed, ulong stream, ulong block, uint a, uint b, uint c, uint d) =>
        Assert.Equal((a, b, c, d), Philox.Block(seed, stream, block));

    [Fact]
    public void Normal_OnEachBackend_IsBitIdentical()
    {
        var (normal, uniform) = (Tensor.Normal([1001], seed: 7).ToArray(), Tensor.Uniform([1001], seed: 7).ToArray());
        foreach (var backend in TestBackends.All)
        {
            Assert.Equal(normal, Tensor.Normal(new Shape(1001), new Seed(7), backend: backend).ToArray());
            Assert.Equal(uniform, Tensor.Uniform(new Shape(1001), new Seed(7), backend: backend).ToArray());
        }
    }

    [Fact]
    public void Normal_FirstNumbersOfSeed7_AreTheSameOnEveryMachine() =>
        Assert.Equal(Expected, Tensor.Normal([4], seed: 7).ToArray().Select(BitConverter.SingleToUInt32Bits));

    // Written by this library; any machine or version that differs breaks every stored result.
    private static readonly uint[] Expected = [1071151107, 1059900099, 3214553239, 3215923774];

    [Fact]
    public void Normal_OfAMillion_HasTheMomentsOfANormalDistribution()
    {
        var x = Tensor.Normal([1_000_000], seed: 3).ToDoubles();
        var (mean, variance) = (x.Average(), x.Average(v => v * v));
        var fourth = x.Average(v => v * v * v * v);
        // Standard errors: 0.001, 0.0014, 0.0098; five of each.
        Assert.InRange(mean, -0.005, 0.005);
        Assert.InRange(variance, 0.993, 1.007);
        Assert.InRange(fourth, 2.951, 3.049);
    }

    [Fact]
    public void Uniform_OfAMillion_FillsTheInterval()
    {
        var x = Tensor.Uniform([1_000_000], seed: 3, low: -1, high: 3).ToDoubles();
        Assert.InRange(x.Average(), 0.994, 1.006); // five standard errors of 4 / √12 / 1000
        Assert.InRange(x.Min(), -1, -0.99);
        Assert.InRange(x.Max(), 2.99, 3);
    }

    [Fact]
    public void Log_AgainstTheRuntime_AgreesToTheLastBits()
    {
        foreach (var x in new[] { 1e-10, 2.3e-10, 0.001, 0.3, 0.5, 0.7071, 0.99999, 1, 1.5, 3, 12345.678 })
        {
            Assert.Equal(Math.Log(x), NormalQuantile.Log(x), 1e-15 * Math.Max(1, Math.Abs(Math.Log(x)))); // a few double roundings
        }
    }

    [Fact]
    public void Permutation_OfAnySize_ContainsEveryNumberOnce() =>
        Assert.Equal(Enumerable.Range(0, 1000), new Randoms(5).Permutation(1000).Order());

    [Fact]
    public void Seed_ForDifferentNames_GivesIndependentStreams()
    {
        var (a, b) = (Tensor.Normal(new Shape(1000), new Seed(1).For("a")).ToDoubles(), Tensor.Normal(new Shape(1000), new Seed(1).For("b")).ToDoubles());
        var correlation = a.Zip(b, (x, y) => x * y).Average();
        Assert.InRange(correlation, -0.16, 0.16); // five standard errors of 1 / √1000
    }
}
