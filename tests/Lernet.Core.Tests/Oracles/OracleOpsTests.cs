using System.Reflection;
using Lernet.Core.Tests.Ops;

namespace Lernet.Core.Tests.Oracles;

/// <summary>Every operation against PyTorch: values and gradients, both backends, three layouts of the inputs.</summary>
public class OracleOpsTests
{
    public static IEnumerable<object[]> OnEachBackend =>
        from family in OracleOps.Families
        from op in Fixture.Of(family).Cases.Select(c => c.Op).Distinct()
        from backend in TestBackends.Names
        select new object[] { family, op, backend };

    [Theory, MemberData(nameof(OnEachBackend))]
    public void Operation_OnEachBackend_AgreesWithPyTorch(string family, string op, string backend)
    {
        var call = OracleOps.Calls[op];
        var (values, gradients) = OracleTolerances.Of(family, op, backend);
        Rule.Holds(
            from oracle in Fixture.Of(family).Cases
            where oracle.Op == op
            from layout in Enum.GetValues<Layout>()
            from difference in new OracleCall(oracle, TestBackends.Of(backend), layout).Differences(call, values, gradients)
            select difference);
    }

    [Fact]
    public void PublicOperations_AreInAFixtureOrSayWhyNot()
    {
        var covered = OracleOps.Families.SelectMany(f => Fixture.Of(f).Cases).Select(c => c.Op.Split(':')[0]).ToHashSet();
        Rule.Holds(typeof(Tensor).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal) || m.Name == "get_Part")
            .Select(m => m.Name).Distinct()
            .Where(name => !OpTable.NotOperations.Contains(name) && !covered.Contains(name) && !OracleOps.WithoutOracle.ContainsKey(name))
            .Select(name => $"{name} is in no fixture of tests/oracles; add a case, or a line to OracleOps.WithoutOracle " +
                "that says why PyTorch cannot judge it."));
    }

    [Fact]
    public void ListOfExceptions_HasNothingThatAFixtureCovers()
    {
        var covered = OracleOps.Families.SelectMany(f => Fixture.Of(f).Cases).Select(c => c.Op.Split(':')[0]).ToHashSet();
        Rule.Holds(OracleOps.WithoutOracle.Keys.Where(covered.Contains).Select(op => $"{op} is in a fixture after all."));
    }
}
