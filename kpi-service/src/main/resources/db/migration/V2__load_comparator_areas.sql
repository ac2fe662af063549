-- Codes of the ONS (GSS); Inner and Outer London are ITL/NUTS groupings with codes of their own at the DfE.
insert into area (code, name, kind, comparator) values
    ('E92000001', 'England', 'country', 'england'),
    ('E12000001', 'North East', 'region', 'north_east'),
    ('E12000002', 'North West', 'region', 'north_west'),
    ('E12000003', 'Yorkshire and The Humber', 'region', 'yorkshire_and_the_humber'),
    ('E12000004', 'East Midlands', 'region', 'east_midlands'),
    ('E12000005', 'West Midlands', 'region', 'west_midlands'),
    ('E12000006', 'East of England', 'region', 'east_of_england'),
    ('E12000007', 'London', 'region', 'london'),
    ('E12000008', 'South East', 'region', 'south_east'),
    ('E12000009', 'South West', 'region', 'south_west'),
    ('E13000001', 'Inner London', 'group', 'inner_london'),
    ('E13000002', 'Outer London', 'group', 'outer_london'),
    ('SN', 'Statistical neighbours', 'group', 'statistical_neighbours');
